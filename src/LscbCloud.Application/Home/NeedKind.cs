namespace LscbCloud.Application.Home;

/// <summary>Why a person is needed.</summary>
public enum NeedKind
{
    /// <summary>Somebody else is late with actions.</summary>
    LateByOthers,

    /// <summary>An action is proposed, and waits to be agreed.</summary>
    Proposed,

    /// <summary>An owner says that an action is done, and it waits to be verified.</summary>
    Done,

    /// <summary>An owner asks for another day.</summary>
    AsksForTime,

    /// <summary>An action of one's own side is due, or late.</summary>
    Due,

    /// <summary>The board asks how an action of one's own side goes.</summary>
    ReplyAsked,

    /// <summary>The board sent an action back.</summary>
    SentBack,

    /// <summary>A judgement is proposed, and waits to be agreed.</summary>
    Judgement,

    /// <summary>A priority has had no update for a quarter.</summary>
    Update,

    /// <summary>The latest update of a priority states no impact.</summary>
    Impact,

    /// <summary>A measure has no reading for its day.</summary>
    Reading,

    /// <summary>The last day for updates has passed, and the reports for the meeting are not copied yet.</summary>
    Report,

    /// <summary>An agency with a seat has become another.</summary>
    Agency,

    /// <summary>Posts that open work names, and that nobody holds.</summary>
    Posts,
}
