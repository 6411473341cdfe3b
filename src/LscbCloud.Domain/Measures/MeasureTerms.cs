namespace LscbCloud.Domain.Measures;

/// <summary>What a measure is about, apart from the unit, which it keeps for life.</summary>
/// <param name="Title">What is measured, such as "Plans lasting 9 months or more".</param>
/// <param name="Counted">What stands behind the number, such as "children" or "of new plans".</param>
/// <param name="Polarity">Which way is better.</param>
/// <param name="Aim">What the board wants it to be; none where neither way is better.</param>
/// <param name="Source">Where its readings come from.</param>
public sealed record MeasureTerms(string Title, string Counted, MeasurePolarity Polarity, Aim? Aim, string Source)
{
    public bool HasAimWithoutPolarity => Polarity is MeasurePolarity.Neither && Aim is not null;
}
