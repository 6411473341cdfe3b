using System.Globalization;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Measures;

namespace LscbCloud.Application.Measures;

/// <summary>Shows measures to one reader. Every number of a reading that leaves the service passes through here.</summary>
internal sealed class MeasureDisclosure
{
    private readonly ICurrentUser _user;

    public MeasureDisclosure(ICurrentUser user)
        : this(user, !user.Has(Permission.ReadSmallNumbers)) { }

    private MeasureDisclosure(ICurrentUser user, bool hides) => (_user, Hides) = (user, hides);

    /// <summary>Whether small numbers are hidden from this reader.</summary>
    public bool Hides { get; }

    /// <summary>What everybody may see. A paper goes further than whoever had it written.</summary>
    public MeasureDisclosure ForPapers() => new(_user, hides: true);

    /// <summary>One measure with the readings that stand, the oldest first.</summary>
    public MeasureSummary SummaryOf(Measure measure, IReadOnlyList<Reading> standing, int points, bool isClosed)
    {
        var start = standing.Count == 0 ? null : standing[0];
        var latest = standing.Count == 0 ? null : standing[^1];
        var words = StandingOf(measure, start, latest);
        var aim = measure.Aim is { } wanted
            ? new AimView(wanted.Value, wanted.On, wanted.InWords(measure.Unit, measure.Polarity))
            : null;

        return new MeasureSummary(
            measure.Number,
            measure.Title,
            measure.Unit,
            measure.Counted,
            measure.Polarity,
            aim,
            start is null ? null : PointOf(measure, start),
            latest is null || latest == start ? null : PointOf(measure, latest),
            new StandingView(words.State, words.Words, words.From),
            [.. standing.TakeLast(points).Select(reading => PointOf(measure, reading))],
            Describe(measure, start, latest, words, aim),
            measure.Source,
            measure.IsInvented,
            measure.EndedOn is { } on ? new EndView(on, measure.EndReason ?? "", measure.EndedBy?.Name ?? "") : null,
            measure.Version,
            new MeasureCan(measure, isClosed, _user)
        );
    }

    /// <summary>What a list of priorities says of a measure.</summary>
    public MeasureGlance GlanceAt(Measure measure, IReadOnlyList<Reading> standing)
    {
        var summary = SummaryOf(measure, standing, points: 0, isClosed: true);
        var point = summary.Latest ?? summary.Start;

        return new MeasureGlance(
            summary.Number,
            summary.Title,
            point?.Figure.Text,
            point?.AsAt,
            summary.Aim?.Text,
            summary.Standing,
            point?.Figure.IsHidden == true,
            summary.IsInvented
        );
    }

    /// <summary>One reading, without a correction that came after the day whose sight is asked for.</summary>
    public ReadingView ViewOf(Measure measure, Reading reading, DateOnly? seenOn)
    {
        var isRestated = reading.RestatedOn is { } on && (seenOn is null || on <= seenOn);

        return new(
            reading.Number,
            reading.AsAt,
            ViewOf(reading.Figure, measure.Unit),
            reading.Source,
            reading.Comment,
            reading.IsProvisional,
            reading.IsInvented,
            reading.RecordedBy.Name,
            reading.RecordedOn,
            reading.Restates,
            isRestated ? reading.RestatedBy : null,
            isRestated ? reading.RestatedOn : null
        );
    }

    private MeasureStanding StandingOf(Measure measure, Reading? start, Reading? latest) =>
        Hides && SmallNumbers.HidesWords(start?.Figure, latest?.Figure, measure.Unit)
            ? MeasureStanding.Hidden
            : MeasureStanding.Of(measure.Unit, measure.Polarity, measure.Aim, Dated(start), Dated(latest));

    private PointView PointOf(Measure measure, Reading reading) =>
        new(reading.AsAt, ViewOf(reading.Figure, measure.Unit), reading.IsProvisional, reading.IsInvented);

    private FigureView ViewOf(Figure figure, MeasureUnit unit)
    {
        if (Hides && SmallNumbers.Hides(figure, unit))
        {
            return new FigureView(SmallNumbers.Mark, HiddenBase(figure), Value: null, IsHidden: true);
        }

        var isTooFew = SmallNumbers.HidesDenominator(figure);
        var text = isTooFew ? BaseOf(figure) : null;

        return new FigureView(
            text ?? Figure.InWords(figure.In(unit), unit),
            BaseOf(figure),
            isTooFew ? null : decimal.Round(figure.In(unit), 2),
            IsHidden: false
        );
    }

    private static string? BaseOf(Figure figure) =>
        figure.Denominator is { } denominator
            ? string.Create(CultureInfo.InvariantCulture, $"{figure.Numerator:#,0} of {denominator:#,0}")
            : null;

    private static string? HiddenBase(Figure figure) =>
        figure.Denominator switch
        {
            null => null,
            _ when SmallNumbers.HidesDenominator(figure) => $"{SmallNumbers.Mark} of {SmallNumbers.Mark}",
            { } denominator => string.Create(CultureInfo.InvariantCulture, $"{SmallNumbers.Mark} of {denominator:#,0}"),
        };

    private string Describe(Measure measure, Reading? start, Reading? latest, MeasureStanding words, AimView? aim)
    {
        if (start is null || latest is null)
        {
            return $"{measure.Title}: no reading yet.";
        }

        var first = Told(measure, start);
        var sentence =
            latest == start
                ? $"{measure.Title}: {first}."
                : $"{measure.Title}: from {first} to {Told(measure, latest)}.";

        return sentence + $" {words.Words}." + (aim is null ? "" : $" Aim: {aim.Text}.");
    }

    private string Told(Measure measure, Reading reading)
    {
        var figure = ViewOf(reading.Figure, measure.Unit);

        return $"{(figure.IsHidden ? "a number that is hidden" : figure.Text)} on {reading.AsAt.InWords()}";
    }

    private static DatedFigure? Dated(Reading? reading) => reading is null ? null : new(reading.AsAt, reading.Figure);
}
