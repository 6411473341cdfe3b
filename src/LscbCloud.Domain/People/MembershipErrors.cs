using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.People;

/// <summary>Why a change to the people of a board or an agency is refused.</summary>
public static class MembershipErrors
{
    public static readonly Error NotFound = Error.NotFound("not-found", "There is nothing at this address.");

    public static readonly Error AlreadyHere = Error.Invalid(
        "email",
        "This person works here already, or has been invited."
    );

    public static readonly Error Ended = Error.Conflict(
        "people.ended",
        "This membership has ended. Invite the person again if they come back."
    );

    public static readonly Error LastManager = Error.Conflict(
        "people.last-manager",
        "A board always has a business manager. Give somebody else that role first."
    );

    public static readonly Error LastAdministrator = Error.Conflict(
        "people.last-administrator",
        "An agency always has an administrator. Give somebody else that role first."
    );

    public static readonly Error EndsBeforeItBegins = Error.Invalid(
        "on",
        "The last day must not be before the first day."
    );

    public static readonly Error NoSuchMember = Error.Invalid("deputyFor", "Choose somebody who works here now.");

    public static Error Stale(object current) =>
        Error.Stale("people.stale", "Somebody changed this membership while you were writing.", current);
}
