using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Boards;

/// <summary>Why a change to a board on the platform is refused.</summary>
public static class BoardErrors
{
    public static readonly Error NotFound = Error.NotFound("not-found", "There is nothing at this address.");

    public static readonly Error NotLive = Error.Conflict("boards.not-live", "This board is already suspended.");

    public static readonly Error NotSuspended = Error.Conflict(
        "boards.not-suspended",
        "This board is not suspended, so there is nothing to resume."
    );

    public static Error ProfileStale(object current) =>
        Error.Stale(
            "boards.profile-stale",
            "Somebody else changed the board’s profile meanwhile. Look at both and choose.",
            current
        );

    public static readonly Error AddressTaken = Error.Invalid("slug", "This address is taken. Choose another.");
}
