using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.People;

/// <summary>Lets people in and out. Every way to fail gives the same answer, so that it tells nothing about any account.</summary>
public interface ISignIn
{
    Task<Result<SignInStep>> BeginAsync(Credentials credentials, Visitor visitor, CancellationToken cancellationToken);

    Task<Result<OpenedSession>> CompleteAsync(SecondStep step, Visitor visitor, CancellationToken cancellationToken);

    /// <summary>Takes away one's own lost second factor, with the password and a recovery code.</summary>
    Task<Result> ResetSecondFactorAsync(
        Credentials credentials,
        string recoveryCode,
        CancellationToken cancellationToken
    );

    Task SignOutAsync(SignedInPerson person, CancellationToken cancellationToken);
}

/// <summary>What a person signs in with first.</summary>
public sealed record Credentials(string Email, string Password);

/// <summary>What a person shows after a right password: a code of their app, or a recovery code.</summary>
public sealed record SecondStep(string Attempt, string? Code, string? RecoveryCode);

/// <summary>Who knocks: from where, with what, and the session they hold already, which a new one replaces.</summary>
public sealed record Visitor(string? Address, string? Agent, SignedInPerson? Former);

/// <summary>Either a session, or the name of an attempt that waits for the second factor.</summary>
public sealed record SignInStep(OpenedSession? Session, string? Attempt);

/// <summary>A session that was just opened, with the token for its cookie.</summary>
public sealed record OpenedSession(string Token, SignedInPerson Person);
