using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.People;

namespace LscbCloud.Api.People;

// What is checked here is only whether something was written at all; whether it is right has one answer for everything.

internal sealed record SignInBody(string? Email, string? Password)
{
    public Error? Missing() =>
        Fields.Missing(
            ("email", Email, "Enter your work email address."),
            ("password", Password, "Enter your password.")
        );

    public Credentials ToCredentials() => new(Email ?? "", Password ?? "");
}

internal sealed record CompleteSignInBody(string? Attempt, string? Code, string? RecoveryCode)
{
    public Error? Missing() =>
        string.IsNullOrWhiteSpace(Code) && string.IsNullOrWhiteSpace(RecoveryCode)
            ? Error.Invalid("code", "Enter the code that your authenticator app shows, or a recovery code.")
            : null;

    public SecondStep ToStep() => new(Attempt ?? "", Code, RecoveryCode);
}

internal sealed record ResetSecondFactorBody(string? Email, string? Password, string? RecoveryCode)
{
    public Error? Missing() =>
        Fields.Missing(
            ("email", Email, "Enter your work email address."),
            ("password", Password, "Enter your password."),
            ("recoveryCode", RecoveryCode, "Enter one of your recovery codes.")
        );

    public Credentials ToCredentials() => new(Email ?? "", Password ?? "");
}

internal sealed record RequestPasswordResetBody(string? Email)
{
    public Error? Missing() => Fields.Missing(("email", Email, "Enter your work email address."));
}

internal sealed record ConfirmPasswordResetBody(string? Token, string? Code, string? Password)
{
    public Error? Missing() =>
        Fields.Missing(
            ("code", Code, "Enter the six-digit code from the email."),
            ("password", Password, "Choose a new password.")
        );
}

internal sealed record LookAtInvitationBody(string? Token);

internal sealed record AcceptInvitationBody(string? Token, string? Code, string? Name, string? Password)
{
    public Error? Missing() => Fields.Missing(("code", Code, "Enter the six-digit code from the email."));

    public AcceptedInvitation ToAcceptance() => new(Token ?? "", Code ?? "", Name, Password);
}
