using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Priorities;

/// <summary>Every reason for which a change to a priority may be refused. Some stand beneath the changes that they refuse.</summary>
public static partial class PriorityErrors
{
    public static readonly Error NotFound = Error.NotFound("not-found", "There is nothing at this address.");

    /// <summary>Told beside the day of an update, because that is what to change.</summary>
    public static readonly Error UpdateOutOfOrder = Error.Invalid(
        "asAt",
        "There is an update for a later day. Choose its day or one after it."
    );

    public static readonly Error OnlyTheLatestUpdate = Error.Conflict(
        "priorities.only-the-latest-update",
        "Only the latest update can be corrected. Earlier ones stand as they were reported."
    );

    public static readonly Error UpdateFromPaper = Error.Conflict(
        "priorities.update-from-paper",
        "This update was taken from a published paper, so its words stay as they are."
    );

    public static readonly Error ProposalGone = Error.Conflict(
        "priorities.proposal-gone",
        "This proposal no longer stands. Look at the priority again."
    );

    public static readonly Error OwnProposal = Error.Conflict(
        "priorities.own-proposal",
        "You proposed this judgement, so somebody else has to agree it."
    );

    public static readonly Error AgreedBeforeProposed = Error.Conflict(
        "priorities.agreed-before-proposed",
        "A judgement cannot be agreed before the day it was proposed."
    );

    public static readonly Error NoPlan = Error.Conflict(
        "priorities.no-plan",
        "There is no business plan for this day. Begin a plan first."
    );

    public static readonly Error UnknownTag = Error.Invalid(
        "tags",
        "Choose only tags of the arrangement that is in force."
    );

    public static readonly Error SameTitle = Error.Conflict(
        "priorities.same-title",
        "There is already a priority with this title. Give this one another."
    );

    public static Error Stale(object current) =>
        Error.Stale("priorities.stale", "Somebody changed this priority while you were writing.", current);
}
