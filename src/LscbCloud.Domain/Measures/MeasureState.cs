namespace LscbCloud.Domain.Measures;

/// <summary>The state of a measure.</summary>
public enum MeasureState
{
    NoReading,
    StartOnly,

    /// <summary>Neither way is better, so nothing is judged.</summary>
    NotJudged,

    /// <summary>A percentage of fewer than 10.</summary>
    TooFew,
    Improving,
    Worsening,
    Unchanged,
    OnPlan,
    BehindPlan,
    AimReached,

    /// <summary>One of the two numbers is small, and the reader may not see it.</summary>
    Hidden,
}
