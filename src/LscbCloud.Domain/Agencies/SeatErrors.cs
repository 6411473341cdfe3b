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
}
