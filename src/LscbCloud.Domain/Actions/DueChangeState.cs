namespace LscbCloud.Domain.Actions;

/// <summary>What came of asking for another day.</summary>
public enum DueChangeState
{
    Asked,
    Granted,
    Refused,

    /// <summary>No longer wanted: the action was done, or another day was set, before the board answered.</summary>
    Lapsed,
}
