using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.People;

/// <summary>Why the reset of a second factor is refused.</summary>
public static class SecondFactorResetErrors
{
    public static readonly Error NeedsTwo = Error.Conflict(
        "second-factor-resets.needs-two",
        "A reset takes two operators: one asks, another approves, and neither is the person it is for."
    );

    public static readonly Error Approved = Error.Conflict(
        "second-factor-resets.approved",
        "This reset has been approved already."
    );

    public static readonly Error TooOld = Error.Conflict(
        "second-factor-resets.too-old",
        "This request is more than a day old. Ask again."
    );

    public static readonly Error NotFound = Error.NotFound("not-found", "There is nothing at this address.");
}
