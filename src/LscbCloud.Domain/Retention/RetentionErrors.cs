using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Retention;

/// <summary>Every reason for which a change to the retention schedule or to a legal hold may be refused.</summary>
public static class RetentionErrors
{
    public static readonly Error NotFound = Error.NotFound("not-found", "There is nothing at this address.");

    public static readonly Error HoldIsOn = Error.Conflict(
        "retention.hold-is-on",
        "A legal hold is on already. Lift that one first, or leave it on."
    );

    public static readonly Error HoldIsLifted = Error.Conflict(
        "retention.hold-is-lifted",
        "This legal hold was lifted already. Look at the page again."
    );

    public static readonly Error NotListed = Error.Invalid("recordClass", "Choose plans, actions or evidence.");

    public static readonly Error NotListedForAgencies = Error.Invalid("recordClass", "Choose evidence.");

    public static Error Stale(object current) =>
        Error.Stale("retention.stale", "Somebody changed this class of records while you were writing.", current);

    public static Error HoldStale(object current) =>
        Error.Stale("retention.hold-stale", "Somebody changed this legal hold while you were writing.", current);
}
