namespace LscbCloud.Domain.Actions;

/// <summary>Which actions a list shows.</summary>
public enum ActionsShown
{
    /// <summary>What its owner still has to do, proposals included.</summary>
    Open,

    /// <summary>What is open and late.</summary>
    Overdue,

    /// <summary>What waits for the board: proposals, the owner's word that it is done, an asking for time.</summary>
    Waiting,

    /// <summary>What is verified, closed or no longer needed.</summary>
    Finished,

    All,
}
