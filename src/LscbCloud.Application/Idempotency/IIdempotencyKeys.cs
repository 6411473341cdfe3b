namespace LscbCloud.Application.Idempotency;

/// <summary>The keys that a person has used with one owner within a day, and how each request ended.</summary>
public interface IIdempotencyKeys
{
    /// <summary>Waits for a request that uses the same key at this moment, then returns what the key was used for; nothing where it is new.</summary>
    Task<EarlierUse?> FindAsync(KeyUse use, bool isOnControl, CancellationToken cancellationToken);

    /// <summary>Keeps the answer with the key, in the transaction that made it.</summary>
    void Keep(KeyUse use, bool isOnControl, string answer);
}

/// <summary>A key and the request that it came with.</summary>
/// <param name="Key">The key, as the caller made it.</param>
/// <param name="UseCase">What was asked for, such as <c>RaiseAction</c>.</param>
/// <param name="Request">The request in writing. Only a keyed fingerprint of it is kept.</param>
public sealed record KeyUse(string Key, string UseCase, ReadOnlyMemory<byte> Request);

/// <summary>What a key was used for before.</summary>
/// <param name="IsSameRequest">Whether it came with the same request.</param>
/// <param name="Answer">How that request ended.</param>
public sealed record EarlierUse(bool IsSameRequest, string Answer);
