using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Actions;

/// <summary>Every reason for which a change to an action may be refused.</summary>
public static class ActionErrors
{
    public static readonly Error NotFound = Error.NotFound("not-found", "There is nothing at this address.");

    /// <summary>The action is owned by a post that the person does not hold.</summary>
    public static Error OfAnotherPost(string post) =>
        new(
            ErrorKind.Forbidden,
            "actions.of-another-post",
            $"{post} owns this action. Whoever holds that post works on it, or the board’s office in their place."
        );

    public static readonly Error Finished = Error.Conflict(
        "actions.finished",
        "This action is finished, so it takes no more changes."
    );

    public static readonly Error NotAgreedYet = Error.Conflict(
        "actions.not-agreed-yet",
        "The board has not agreed this action yet. Agree it first."
    );

    public static readonly Error AgreedAlready = Error.Conflict(
        "actions.agreed-already",
        "The board has agreed this action already."
    );

    public static readonly Error DoneAlready = Error.Conflict(
        "actions.done-already",
        "Its owner has said that this action is done. Verify it, or send it back."
    );

    public static readonly Error NotDone = Error.Conflict(
        "actions.not-done",
        "Its owner has not said that this action is done, so there is nothing to verify."
    );

    public static readonly Error OwnWord = Error.Conflict(
        "actions.own-word",
        "You said that this action is done, so somebody else has to verify it."
    );

    public static readonly Error NotVerified = Error.Conflict(
        "actions.not-verified",
        "An action is closed after it is verified. If the board no longer needs it, say so instead."
    );

    public static readonly Error AgencyHasBegun = Error.Invalid(
        "owner.agency",
        "The agency has been told of this action. Say that it is no longer needed, and raise another for the new owner."
    );

    public static readonly Error SameDay = Error.Invalid("due", "It is due on that day already. Choose another day.");

    public static readonly Error ReplyInThePast = Error.Invalid("replyBy", "Choose today or a day to come.");

    public static readonly Error NothingAsked = Error.Conflict(
        "actions.nothing-asked",
        "There is no request for more time to answer. Check the action again."
    );

    public static readonly Error FileClosed = Error.Conflict(
        "actions.file-closed",
        "This file is no longer given out: the board has destroyed its content."
    );

    public static readonly Error DestroyedAlready = Error.Conflict(
        "actions.destroyed-already",
        "The content of this file is destroyed already. Look at the action again."
    );

    public static readonly Error NotSeated = Error.Invalid(
        "owner.agency",
        "Choose an agency that has a seat on the board."
    );

    public static readonly Error NoSuchPriority = Error.Invalid(
        "source.priority",
        "Choose a priority of the board. This one is not there."
    );

    public static readonly Error NoSuchSource = Error.Invalid(
        "source.record",
        "Choose a record of the board. This one is not there."
    );

    public static readonly Error SameView = Error.Invalid(
        "name",
        "You keep a view of this name already. Give this one another."
    );

    public static readonly Error EnoughViews = Error.Conflict(
        "actions.enough-views",
        $"You have saved {ActionView.MostOfAPerson} views, which is the maximum. Delete one first."
    );

    /// <summary>A day that is set for many would answer it unread, and could not be taken back with the asking.</summary>
    public static readonly Error AnswerFirst = Error.Conflict(
        "actions.answer-first",
        "its owner asks for another day. Answer that first, or leave it out."
    );

    /// <summary>Work is given to the agency that goes on, by the seat that it has.</summary>
    public static Error OwnerBecameAnother(string name, string now) =>
        Error.Invalid(
            "owner.agency",
            $"{name} is now {now}. Choose {now}. If it has no seat yet, give it one under Settings, Agencies."
        );

    /// <summary>The same for a proposal that was written before.</summary>
    public static Error GiveOnFirst(string name, string now) =>
        Error.Conflict(
            "actions.owner-became-another",
            $"{name} is now {now}. Under Settings, Agencies, give its seats and actions to {now}, then agree this action."
        );

    /// <summary>Nothing is changed where one of many cannot be.</summary>
    public static Error SomeChanged(IReadOnlyList<string> references) =>
        Error.Conflict(
            "actions.some-changed",
            $"{string.Join(", ", references)} changed since you opened the list, so nothing was changed. Look at the list as it is now and choose again."
        );

    /// <summary>Nothing is changed where one of many is refused.</summary>
    public static Error OneRefused(string reference, Error why)
    {
        ArgumentNullException.ThrowIfNull(why);

        return Error.Conflict(
            "actions.one-refused",
            $"Nothing was changed, because of {reference}: {why.Fields.Values.FirstOrDefault()?[0] ?? why.Message}"
        );
    }

    public static Error OnHold(DateOnly since) =>
        Error.Conflict(
            "actions.on-hold",
            $"The board has been under a legal hold since {since.InWords()}, so nothing is destroyed. Settings, Retention says why. Words that name a child can still be removed from texts."
        );

    public static Error Stale(object current) =>
        Error.Stale("actions.stale", "Somebody changed this action while you were writing.", current);
}
