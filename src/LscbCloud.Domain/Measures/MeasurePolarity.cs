namespace LscbCloud.Domain.Measures;

/// <summary>Which way is better. It decides which words are used about a direction.</summary>
public enum MeasurePolarity
{
    HigherIsBetter,
    LowerIsBetter,

    /// <summary>Neither more nor less is better by itself, so nothing is judged.</summary>
    Neither,
}
