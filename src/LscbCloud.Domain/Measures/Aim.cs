using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Measures;

/// <summary>What a board wants a measure to be: below the value where lower is better, the value or more where higher is.</summary>
/// <param name="Value">In the measure's unit.</param>
/// <param name="On">The day by which it is to be reached; without one there is a direction and no plan.</param>
public sealed record Aim(decimal Value, DateOnly? On)
{
    /// <summary>Whether a number reaches the aim.</summary>
    public bool IsReachedBy(decimal number, MeasurePolarity polarity) =>
        polarity switch
        {
            MeasurePolarity.LowerIsBetter => number < Value,
            MeasurePolarity.HigherIsBetter => number >= Value,
            _ => false,
        };

    /// <summary>The aim as a screen and the history write it: "below 25", "120 by 31 March 2018".</summary>
    public string InWords(MeasureUnit unit, MeasurePolarity polarity) =>
        (polarity is MeasurePolarity.LowerIsBetter ? "below " : "")
        + Figure.InWords(Value, unit)
        + (On is { } day ? $" by {day.InWords()}" : "");
}
