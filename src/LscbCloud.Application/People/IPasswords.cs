using LscbCloud.Domain.Common;

namespace LscbCloud.Application.People;

/// <summary>Makes and checks the slow hashes of passwords, few at a time, so that saving never waits behind them.</summary>
public interface IPasswords
{
    /// <summary>Makes the hash of a password that has passed the rules; refused only when too many people wait.</summary>
    Task<Result<string>> HashAsync(string password, CancellationToken cancellationToken);

    /// <summary>Checks the password of somebody who is signed in. A wrong one counts towards the lock, as at sign-in.</summary>
    Task<Result> CheckAsync(PersonId person, string password, Error refusal, CancellationToken cancellationToken);
}
