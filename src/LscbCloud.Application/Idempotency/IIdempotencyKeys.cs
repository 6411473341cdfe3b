namespace LscbCloud.Application.Idempotency;

/// <summary>The keys that a person has used with one owner within a day, and how each request ended.</summary>
public interface IIdempotencyKeys
{
    /// <summary>Waits for a request that uses the same key at this moment, then returns what the key was used for; nothing where it is new.</summary>
    Task<EarlierUse?> FindAsync(KeyUse use, bool isOnControl, CancellationToken cancellationToken);

    /// <summary>Keeps the answer with the key, in the transaction that made it.</summary>
    void Keep(KeyUse use, bool isOnControl, string answer);
}
