namespace LscbCloud.Domain.Measures;

/// <summary>Where a measure stands, in the words that every screen and report uses: "Improving from 41".</summary>
/// <param name="State">What the words say, for the choice of a picture.</param>
/// <param name="Words">The judgement, or why there is none.</param>
/// <param name="From">The start that it is compared with, in words; none where nothing is compared.</param>
public sealed record MeasureStanding(MeasureState State, string Words, string? From = null)
{
    private static readonly MeasureStanding None = new(MeasureState.NoReading, "No reading yet");
    private static readonly MeasureStanding StartOnly = new(MeasureState.StartOnly, "No reading since the start");
    private static readonly MeasureStanding TooFew = new(MeasureState.TooFew, "Too few to compare");

    /// <summary>For those who may not see one of the two numbers.</summary>
    public static readonly MeasureStanding Hidden = new(MeasureState.Hidden, "Not said, because a number is small");

    /// <summary>
    /// Compares the latest reading with the start: against the straight line to the aim where the aim has a day, by its
    /// direction where it has none, and not at all where neither way is better.
    /// </summary>
    public static MeasureStanding Of(
        MeasureUnit unit,
        MeasurePolarity polarity,
        Aim? aim,
        DatedFigure? start,
        DatedFigure? latest
    )
    {
        if (start is null || latest is null)
        {
            return None;
        }

        if (start.AsAt == latest.AsAt)
        {
            return StartOnly;
        }

        // A percentage of five audited cases says nothing about a direction.
        if (SmallNumbers.HidesDenominator(start.Figure) || SmallNumbers.HidesDenominator(latest.Figure))
        {
            return TooFew;
        }

        var (state, words) = StateOf(polarity, aim, Point(start, unit), Point(latest, unit));

        return new MeasureStanding(state, words, Figure.InWords(start.Figure.In(unit), unit));
    }

    private static (MeasureState State, string Words) StateOf(
        MeasurePolarity polarity,
        Aim? aim,
        (DateOnly On, decimal Number) start,
        (DateOnly On, decimal Number) latest
    )
    {
        if (polarity is MeasurePolarity.Neither)
        {
            return (MeasureState.NotJudged, latest.Number == start.Number ? "No change" : "Changed");
        }

        if (aim?.IsReachedBy(latest.Number, polarity) == true)
        {
            return (MeasureState.AimReached, "Aim reached");
        }

        if (aim is { On: { } by } && by > start.On)
        {
            return latest.On < by && IsAsGood(latest.Number, Planned(start, aim.Value, by, latest.On), polarity)
                ? (MeasureState.OnPlan, "On plan")
                : (MeasureState.BehindPlan, "Behind plan");
        }

        if (latest.Number == start.Number)
        {
            return (MeasureState.Unchanged, "No change");
        }

        return IsAsGood(latest.Number, start.Number, polarity)
            ? (MeasureState.Improving, "Improving")
            : (MeasureState.Worsening, "Worsening");
    }

    /// <summary>What the straight line from the start to the aim says for a day.</summary>
    private static decimal Planned((DateOnly On, decimal Number) start, decimal aim, DateOnly by, DateOnly day) =>
        start.Number
        + ((aim - start.Number) * (day.DayNumber - start.On.DayNumber) / (by.DayNumber - start.On.DayNumber));

    private static bool IsAsGood(decimal number, decimal other, MeasurePolarity polarity) =>
        polarity is MeasurePolarity.LowerIsBetter ? number <= other : number >= other;

    private static (DateOnly On, decimal Number) Point(DatedFigure figure, MeasureUnit unit) =>
        (figure.AsAt, figure.Figure.In(unit));
}
