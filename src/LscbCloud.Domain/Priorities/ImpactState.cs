namespace LscbCloud.Domain.Priorities;

/// <summary>Whether an impact can be said.</summary>
public enum ImpactState
{
    Stated,

    /// <summary>The paper that this comes from does not state it.</summary>
    NotStated,

    /// <summary>It is too early to say; a date by which it is expected is given.</summary>
    TooEarly,
}
