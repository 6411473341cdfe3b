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
