using System.Security.Cryptography;
using System.Text;
using LscbCloud.Application.Common;
using LscbCloud.Application.Idempotency;
using LscbCloud.Infrastructure.People;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Infrastructure.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.Idempotency;

/// <inheritdoc/>
internal sealed class IdempotencyKeys(
    AppDbContext app,
    ControlDbContext control,
    TenantContext owner,
    ICurrentUser user,
    Secrets secrets,
    TimeProvider clock
) : IIdempotencyKeys
{
    /// <summary>How long a key is remembered.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    private const string Purpose = "idempotency";

    public async Task<EarlierUse?> FindAsync(KeyUse use, bool isOnControl, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(use);
        DbContext db = isOnControl ? control : app;
        // Whoever comes second waits here until the first has committed, and then finds its answer.
        await db.Database.LockAsync(SubjectOf(use.Key), cancellationToken);

        return (isOnControl, owner.BoardId) switch
        {
            (true, _) => await FindAsync(
                control.Set<ControlIdempotencyKey>().Where(k => k.OwnerId == owner.Id),
                use,
                cancellationToken
            ),
            (false, null) => await FindAsync(app.Set<AgencyIdempotencyKey>(), use, cancellationToken),
            _ => await FindAsync(app.Set<BoardIdempotencyKey>(), use, cancellationToken),
        };
    }

    public void Keep(KeyUse use, bool isOnControl, string answer)
    {
        ArgumentNullException.ThrowIfNull(use);

        _ = (isOnControl, owner.BoardId) switch
        {
            (true, _) => control.Add<IdempotencyKey>(
                new ControlIdempotencyKey
                {
                    OwnerId = owner.Id,
                    PersonId = user.PersonId,
                    Key = use.Key,
                    UseCase = use.UseCase,
                    RequestHash = HashesOf(use)[0],
                    Answer = answer,
                    CreatedAt = clock.GetUtcNow(),
                }
            ),
            (false, null) => app.Add<IdempotencyKey>(
                new AgencyIdempotencyKey
                {
                    PersonId = user.PersonId,
                    Key = use.Key,
                    UseCase = use.UseCase,
                    RequestHash = HashesOf(use)[0],
                    Answer = answer,
                    CreatedAt = clock.GetUtcNow(),
                }
            ),
            _ => app.Add<IdempotencyKey>(
                new BoardIdempotencyKey
                {
                    PersonId = user.PersonId,
                    Key = use.Key,
                    UseCase = use.UseCase,
                    RequestHash = HashesOf(use)[0],
                    Answer = answer,
                    CreatedAt = clock.GetUtcNow(),
                }
            ),
        };
    }

    private async Task<EarlierUse?> FindAsync<TKey>(
        IQueryable<TKey> keys,
        KeyUse use,
        CancellationToken cancellationToken
    )
        where TKey : IdempotencyKey
    {
        // Whoever creates something clears away the owner's keys that are older than a day: no job has to ask every owner for it.
        var oldest = clock.GetUtcNow() - Lifetime;
        _ = await keys.Where(k => k.CreatedAt < oldest).ExecuteDeleteAsync(cancellationToken);
        var found = await keys.AsNoTracking()
            .FirstOrDefaultAsync(k => k.PersonId == user.PersonId && k.Key == use.Key, cancellationToken);

        return found is null
            ? null
            : new EarlierUse(
                string.Equals(found.UseCase, use.UseCase, StringComparison.Ordinal)
                    && HashesOf(use).Contains(found.RequestHash, StringComparer.Ordinal),
                found.Answer
            );
    }

    private Guid SubjectOf(string key)
    {
        var named = $"{Purpose}\u001f{owner.Id:N}\u001f{user.PersonId.Value:N}\u001f{key}";

        return new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(named)).AsSpan(0, 16));
    }

    /// <summary>The request's fingerprint by each key in use. Keyed, so that nobody can try words against a fingerprint.</summary>
    private string[] HashesOf(KeyUse use) =>
        [
            .. secrets
                .ForTokens(Purpose)
                .Select(secret => Convert.ToHexStringLower(HMACSHA256.HashData(secret, use.Request.Span))),
        ];
}
