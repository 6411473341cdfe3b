using System.Security.Cryptography;
using System.Text;
using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.Caching;
using LscbCloud.Infrastructure.Tenancy;

namespace LscbCloud.Infrastructure.People;

/// <inheritdoc/>
/// <remarks>A key is <c>lscb_</c>, its id, and 64 hexadecimal digits of secret. It is found by its id, before any board is known.</remarks>
internal sealed class ApiKeyReader(ControlDataSource control, Changes changes, TimeProvider clock) : IApiKeyReader
{
    private const int MostKept = 1000;
    private const int SecretLength = 64;
    private static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan WrittenEvery = TimeSpan.FromMinutes(1);

    private const string Find = """
        select board_id, name, roles, hash, expires_at from control.api_keys where id = $1 and revoked_at is null
        """;

    private const string Use = "update control.api_keys set last_used_at = $2 where id = $1";

    private readonly RecentlyUsed<Guid, Kept> _kept = new(MostKept);
    private readonly RecentlyUsed<Guid, DateTimeOffset> _used = new(MostKept);

    public async ValueTask<ApiKeyHolder?> FindAsync(string key, CancellationToken cancellationToken)
    {
        if (
            key.Split('_') is not ["lscb", var name, { Length: SecretLength } secret]
            || !Guid.TryParseExact(name, "N", out var id)
        )
        {
            return null;
        }

        var now = clock.GetUtcNow();
        var kept = Recall(id, now) ?? await ReadAsync(id, now, cancellationToken);

        if (kept is null || kept.ExpiresAt <= now || !IsSame(kept.Hash, Tokens.HashOf(secret)))
        {
            return null;
        }

        await NoteAsync(id, now, cancellationToken);

        return kept.Holder;
    }

    private Kept? Recall(Guid id, DateTimeOffset now) =>
        _kept.TryGet(id, out var kept) && now - kept.ReadAt < KeptFor && changes.Hold(id, kept.Mark) ? kept : null;

    private async Task<Kept?> ReadAsync(Guid id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var mark = changes.Mark();
        var read = await control.FirstAsync(
            Find,
            row => new Kept(
                new ApiKeyHolder(id, new BoardId(row.GetGuid(0)), row.GetString(1), row.GetFieldValue<string[]>(2)),
                row.GetString(3),
                row.GetFieldValue<DateTimeOffset>(4),
                now,
                mark
            ),
            cancellationToken,
            id
        );

        if (read is not null)
        {
            _kept.Set(id, read);
        }

        return read;
    }

    private async ValueTask NoteAsync(Guid id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (_used.TryGet(id, out var last) && now - last < WrittenEvery)
        {
            return;
        }

        _used.Set(id, now);
        _ = await control.ExecuteAsync(Use, cancellationToken, id, now);
    }

    private static bool IsSame(string kept, string given) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(kept), Encoding.UTF8.GetBytes(given));

    private sealed record Kept(
        ApiKeyHolder Holder,
        string Hash,
        DateTimeOffset ExpiresAt,
        DateTimeOffset ReadAt,
        long Mark
    );
}
