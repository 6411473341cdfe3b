using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Notifications;

/// <summary>Why a choice about the daily email is refused.</summary>
public static class DigestErrors
{
    /// <summary>A place where the person does not work is, to them, one that does not exist.</summary>
    public static readonly Error NotFound = Error.NotFound("not-found", "There is nothing at this address.");

    public static readonly Error NoSuchLink = Error.NotFound(
        "notifications.link",
        "This link is not complete. Copy all of it from the email, or sign in and choose what you are told of."
    );

    public static Error Stale(object current) =>
        Error.Stale(
            "notifications.stale",
            "You changed this elsewhere meanwhile. Look at it as it is now, and choose again.",
            current
        );
}
