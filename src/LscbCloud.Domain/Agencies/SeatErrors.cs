using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Agencies;

/// <summary>Why a seat may be refused.</summary>
public static class SeatErrors
{
    public static readonly Error AlreadySeated = Error.Conflict(
        "agencies.already-seated",
        "This agency already has this seat."
    );

    public static readonly Error NoSuchAgency = Error.Invalid(
        "agency",
        "No agency of this name uses the service. Ask the platform to add it."
    );

    /// <summary>Nothing was given on that the writer had not seen.</summary>
    public static readonly Error WorkChanged = Error.Conflict(
        "agencies.work-changed",
        "The seats or the open actions of this agency have changed, so nothing was transferred. Check them and try again."
    );

    public static readonly Error GoesOn = Error.Conflict(
        "agencies.goes-on",
        "This agency has no successor to transfer its seats and work to."
    );

    /// <summary>A board that has ended the old seat gives the new one itself: the successor is told of a seat before it is given work.</summary>
    public static Error GiveSeatFirst(string name) =>
        Error.Conflict(
            "agencies.give-seat-first",
            $"The old agency has no seat that could be given on. Give {name} a seat first, then its actions."
        );

    public static Error BecameAnother(string name, string now, string slug) =>
        Error.Invalid("agency", $"{name} is now {now}. Give the seat to {slug}.");
}
