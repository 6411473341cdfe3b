using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;
using Microsoft.AspNetCore.Identity;

namespace LscbCloud.Infrastructure.People;

/// <summary>Makes and checks the slow hashes of passwords, two at a time; more people wait, and too many are asked to come back.</summary>
/// <remarks>Hashing is the dearest thing the service does, and saves must never wait behind it.</remarks>
internal sealed class PasswordQueue : IDisposable
{
    private const int AtATime = 2;
    private const int MostWaiting = 60;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private readonly PasswordHasher<object> _hasher = new();
    private readonly SemaphoreSlim _turns = new(AtATime);
    private readonly Lazy<string> _nobodys;
    private int _waiting;

    public PasswordQueue() => _nobodys = new(() => _hasher.HashPassword(this, Tokens.Make()));

    public Task<Result<string>> HashAsync(string password, CancellationToken cancellationToken) =>
        InTurnAsync<Result<string>>(() => _hasher.HashPassword(this, password), cancellationToken);

    /// <summary>Whether the password is right. Where there is no hash, as much work is done for nothing.</summary>
    public Task<Result<PasswordMatch>> MatchAsync(string? hash, string password, CancellationToken cancellationToken) =>
        InTurnAsync<Result<PasswordMatch>>(
            () =>
            {
                var outcome = _hasher.VerifyHashedPassword(this, hash ?? _nobodys.Value, password);

                return new PasswordMatch(hash is not null && outcome is not PasswordVerificationResult.Failed);
            },
            cancellationToken
        );

    public void Dispose() => _turns.Dispose();

    private async Task<TResult> InTurnAsync<TResult>(Func<TResult> work, CancellationToken cancellationToken)
        where TResult : IFailable<TResult>
    {
        if (Interlocked.Increment(ref _waiting) > MostWaiting)
        {
            _ = Interlocked.Decrement(ref _waiting);

            return TResult.Failure(PersonErrors.Busy);
        }

        try
        {
            if (!await _turns.WaitAsync(LongestWait, cancellationToken))
            {
                return TResult.Failure(PersonErrors.Busy);
            }
        }
        finally
        {
            _ = Interlocked.Decrement(ref _waiting);
        }

        try
        {
            return await Task.Run(work, cancellationToken);
        }
        finally
        {
            _ = _turns.Release();
        }
    }
}
