namespace LscbCloud.Application.Actions;

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

/// <summary>In what order a list shows them.</summary>
public enum ActionOrder
{
    /// <summary>The first due first.</summary>
    Due,

    /// <summary>In the order of their references.</summary>
    Reference,

    /// <summary>By owner: the board's own first, then agencies by name.</summary>
    Owner,
}

/// <summary>The last word on an action, cut to what a list can show.</summary>
public sealed record LastWord(string Text, DateTimeOffset At, string By);

/// <summary>How many actions there are of each sort, whatever the filters say.</summary>
public sealed record ActionCounts(int Open, int Overdue, int Waiting, int Finished, int All);
