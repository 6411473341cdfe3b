using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Domain.Measures;

/// <summary>What tells the board whether a priority works, such as "Plans lasting 9 months or more", with a reading for each day.</summary>
/// <remarks>
/// Its own aggregate, so that a reading never collides with an update of the priority. What happened to it is told in the
/// history without any number of a reading: the history has more readers than small numbers have.
/// </remarks>
public sealed class Measure : AggregateRoot, IBoardOwned
{
    public const int TitleMaxLength = 120;
    public const int CountedMaxLength = 60;
    public const int SourceMaxLength = 400;
    public const int ReasonMaxLength = 1000;

    /// <summary>How many measures a priority may have, those that ended included.</summary>
    public const int MostOfAPriority = 40;

    /// <summary>How many readings a measure takes, those that were restated included: monthly ones for sixteen years.</summary>
    public const int MostReadings = 200;

    private readonly List<Reading> _readings = [];

    private Measure()
    {
        // EF Core materialises measures through here.
    }

    public MeasureId Id { get; private init; }

    public BoardId BoardId { get; private init; }

    public PriorityId PriorityId { get; private init; }

    /// <summary>Its place among the measures of the priority, from 1; stays for life.</summary>
    public int Number { get; private init; }

    public string Title { get; private set; } = "";

    public MeasureUnit Unit { get; private init; }

    /// <summary>What the number counts, such as "children".</summary>
    public string Counted { get; private set; } = "";

    public MeasurePolarity Polarity { get; private set; }

    public decimal? AimValue { get; private set; }

    public DateOnly? AimOn { get; private set; }

    /// <summary>Where its readings come from.</summary>
    public string Source { get; private set; } = "";

    public Author AddedBy { get; private init; } = Author.Nobody;

    /// <summary>Whether it was made up for the demonstration.</summary>
    public bool IsInvented { get; private init; }

    public DateOnly? EndedOn { get; private set; }

    public string? EndReason { get; private set; }

    public Author? EndedBy { get; private set; }

    /// <summary>Readings, in no order: those that stand and those that were restated.</summary>
    public IReadOnlyList<Reading> Readings => _readings;

    public Aim? Aim => AimValue is { } value ? new Aim(value, AimOn) : null;

    /// <summary>The first day's reading, with which every later one is compared.</summary>
    public Reading? Start => _readings.Where(reading => reading.IsCurrent).MinBy(reading => reading.AsAt);

    public override string Kind => "measure";

    public override string Label => Title;

    public override Guid SubjectId => Id.Value;

    /// <summary>Adds a measure after those that the priority has.</summary>
    public static Measure Add(
        PriorityId priority,
        int number,
        MeasureUnit unit,
        MeasureTerms terms,
        Author by,
        bool isInvented = false
    )
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);

        var measure = new Measure
        {
            Id = MeasureId.New(),
            PriorityId = priority,
            Number = number,
            Unit = unit,
            AddedBy = by,
            IsInvented = isInvented,
        };

        measure.Set(terms);
        measure.RecordEvent($"Added measure {number}", measure.Differences(before: null, terms));

        return measure;
    }

    /// <summary>Says what it measures in other words, or sets another aim. Its readings stay as they are.</summary>
    public Result Change(MeasureTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);

        if (WhyNotChanged() is { } refusal)
        {
            return refusal;
        }

        var changes = Differences(new MeasureTerms(Title, Counted, Polarity, Aim, Source), terms);
        Set(terms);
        RecordEvent($"Changed measure {Number}", changes);

        return Result.Success;
    }

    /// <summary>Records what the measure was on a day. Refused for a day that has a reading, and for one before the start.</summary>
    public Result Record(NewReading reading, Recording by)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(by);

        if (RefusalOf(reading, instead: null) is { } refusal)
        {
            return refusal;
        }

        _readings.Add(Reading.Take(Id, _readings.Count + 1, reading, by));
        RecordEvent(
            $"Recorded a reading of measure {Number} as at {reading.AsAt.InWords()}",
            FieldChange.Added("Source", reading.Source)
        );

        return Result.Success;
    }

    /// <summary>Corrects a reading by a further one in its place. What the board saw before stays, and can be shown again.</summary>
    public Result Restate(int number, NewReading reading, Recording by)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(by);

        if (_readings.Find(known => known.Number == number && known.IsCurrent) is not { } old)
        {
            return MeasureErrors.ReadingGone;
        }

        if (RefusalOf(reading, instead: old) is { } refusal)
        {
            return refusal;
        }

        var next = Reading.Take(Id, _readings.Count + 1, reading, by, restates: old.Number);
        old.GiveWayTo(next.Number, by.On);
        _readings.Add(next);
        RecordEvent(
            $"Restated the reading of measure {Number} as at {old.AsAt.InWords()}",
            new FieldChange("As at", old.AsAt.InWords(), reading.AsAt.InWords()),
            new FieldChange("Source", old.Source, reading.Source),
            FieldChange.Added("Why", reading.Comment)
        );

        return Result.Success;
    }

    /// <summary>The board stops measuring it and says why. It takes no changes afterwards.</summary>
    public Result End(DateOnly on, string reason, Author by)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);

        if (WhyNotChanged() is { } refusal)
        {
            return refusal;
        }

        if (_readings.Exists(reading => reading.IsCurrent && reading.AsAt > on))
        {
            return MeasureErrors.EndedBeforeAReading;
        }

        EndedOn = on;
        EndReason = reason;
        EndedBy = by;
        RecordEvent($"Ended measure {Number} on {on.InWords()}", FieldChange.Added("Reason", reason));

        return Result.Success;
    }

    /// <summary>Why it takes no change; none until it has ended.</summary>
    public Error? WhyNotChanged() => EndedOn is null ? null : MeasureErrors.Ended;

    private Error? RefusalOf(NewReading reading, Reading? instead)
    {
        if (WhyNotChanged() is { } refusal)
        {
            return refusal;
        }

        if (_readings.Count >= MostReadings)
        {
            return MeasureErrors.TooManyReadings;
        }

        var others = _readings.FindAll(known => known.IsCurrent && known != instead);

        if (others.Exists(known => known.AsAt == reading.AsAt))
        {
            return MeasureErrors.DayTaken;
        }

        if (Start is { } start && start == instead && others.Exists(known => known.AsAt < reading.AsAt))
        {
            return MeasureErrors.StartAfterAReading;
        }

        return Start is { } first && first != instead && reading.AsAt < first.AsAt
            ? MeasureErrors.BeforeTheStart
            : null;
    }

    private void Set(MeasureTerms terms)
    {
        Title = terms.Title;
        Counted = terms.Counted;
        Polarity = terms.Polarity;
        AimValue = terms.Aim?.Value;
        AimOn = terms.Aim?.On;
        Source = terms.Source;
    }

    private FieldChange[] Differences(MeasureTerms? before, MeasureTerms after) =>
        [
            new("Title", before?.Title, after.Title),
            new("What is counted", before?.Counted, after.Counted),
            new("Better", before?.Polarity.InWords(), after.Polarity.InWords()),
            new("Aim", AimOf(before), AimOf(after)),
            new("Source", before?.Source, after.Source),
        ];

    private string? AimOf(MeasureTerms? terms) => terms?.Aim?.InWords(Unit, terms.Polarity);
}
