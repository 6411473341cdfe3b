using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.People;

/// <summary>Why something about an account is refused.</summary>
public static class PersonErrors
{
    /// <summary>One answer for every way in which a sign-in can fail, so that it tells nothing about any account.</summary>
    public static readonly Error Refused = new(
        ErrorKind.SignedOut,
        "session.refused",
        "That email address and password, or that code, did not let you in. Check them and try again. After several tries, wait 15 minutes or choose a new password."
    );

    public static readonly Error Busy = new(
        ErrorKind.Busy,
        "session.busy",
        "Many people are signing in at this moment. Wait a few seconds and try again."
    );

    public static readonly Error MustEnrol = new(
        ErrorKind.Forbidden,
        "second-factor.enrol",
        "Set up a second factor first. Open your account to begin."
    );

    public static readonly Error NoSecondFactorStarted = Error.Conflict(
        "second-factor.not-started",
        "Start again: show the key to your authenticator app first, then enter the code it gives."
    );

    public static readonly Error NoSecondFactor = Error.Conflict(
        "second-factor.none",
        "Set up a second factor first; recovery codes stand in for it."
    );

    public static readonly Error WrongCode = Error.Invalid(
        "code",
        "Enter the six digits that your authenticator app shows now."
    );

    public static readonly Error WrongPassword = Error.Invalid("password", "Enter the password you use now.");

    public static readonly Error WrongCurrentPassword = Error.Invalid("current", "Enter the password you use now.");

    public static readonly Error NoSuchAccount = Error.Invalid("email", "No account has this email address.");

    public static readonly Error NothingToReset = Error.Invalid("email", "This person has no second factor to reset.");

    public static readonly Error NoSuchSession = Error.NotFound("not-found", "There is nothing at this address.");
}
