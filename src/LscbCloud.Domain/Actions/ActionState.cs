namespace LscbCloud.Domain.Actions;

/// <summary>How far an action has come. Whether it is late is never set: it follows from the day by which it is due.</summary>
public enum ActionState
{
    /// <summary>Somebody proposes it; the board has not agreed it, and no agency has been told.</summary>
    Proposed,

    /// <summary>The board has agreed it; nothing has been said of it since.</summary>
    Agreed,

    /// <summary>Its owner has begun.</summary>
    InProgress,

    /// <summary>Its owner says that it is done. That is the owner's word and not yet the board's.</summary>
    Done,

    /// <summary>The board has looked at the proof and says that it is done.</summary>
    Verified,

    /// <summary>The board has closed it.</summary>
    Closed,

    /// <summary>The board no longer needs it, and says why.</summary>
    NoLongerNeeded,
}
