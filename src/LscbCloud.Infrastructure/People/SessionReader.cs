using LscbCloud.Application.People;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;
using LscbCloud.Infrastructure.Caching;
using LscbCloud.Infrastructure.Tenancy;
using Npgsql;

namespace LscbCloud.Infrastructure.People;

/// <inheritdoc/>
/// <remarks>Every request asks, so an answer is kept for half a minute, and that a session was used is written once a minute.</remarks>
internal sealed class SessionReader(
    ControlDataSource control,
    Changes changes,
    ISecondFactors secondFactors,
    TimeProvider clock
) : ISessionReader
{
    private const int MostKept = 20_000;
    private static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan WrittenEvery = TimeSpan.FromMinutes(1);

    private const string Find = """
        select s.id, s.person_id, s.seen_at, s.absolute_end, p.name, p.email, p.is_operator, p.second_factor_key is not null
        from control.sessions s join control.people p on p.id = s.person_id
        where s.token_hash = $1 and s.revoked_at is null and p.ended_at is null
        """;

    private const string See = "update control.sessions set seen_at = $2 where id = $1 and seen_at < $2";

    private readonly RecentlyUsed<string, Kept> _kept = new(MostKept, StringComparer.Ordinal);

    public async ValueTask<SignedInPerson?> FindAsync(string token, CancellationToken cancellationToken)
    {
        var hash = Tokens.HashOf(token);
        var now = clock.GetUtcNow();
        var kept = Recall(hash, now) ?? await ReadAsync(hash, now, cancellationToken);

        if (kept is null || now >= kept.Person.ExpiresAt || now >= kept.SeenAt + Session.Idle)
        {
            _kept.Remove(hash);

            return null;
        }

        await SeeAsync(kept, now, cancellationToken);

        return kept.Person;
    }

    private Kept? Recall(string hash, DateTimeOffset now) =>
        _kept.TryGet(hash, out var kept)
        && now - kept.ReadAt < KeptFor
        && changes.Hold(kept.Person.PersonId.Value, kept.Mark)
            ? kept
            : null;

    private async Task<Kept?> ReadAsync(string hash, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var mark = changes.Mark();
        var read = await control.FirstAsync(Find, row => KeptOf(row, now, mark), cancellationToken, hash);

        if (read is null)
        {
            return null;
        }

        // What this instance has seen since it last wrote is newer than what the database knows.
        if (_kept.TryGet(hash, out var before) && before.SeenAt > read.SeenAt)
        {
            read.SeenAt = before.SeenAt;
        }

        _kept.Set(hash, read);

        return read;
    }

    private async ValueTask SeeAsync(Kept kept, DateTimeOffset now, CancellationToken cancellationToken)
    {
        kept.SeenAt = now;

        if (now - kept.WrittenAt >= WrittenEvery)
        {
            kept.WrittenAt = now;
            _ = await control.ExecuteAsync(See, cancellationToken, kept.Person.SessionId, now);
        }
    }

    private Kept KeptOf(NpgsqlDataReader row, DateTimeOffset now, long mark)
    {
        var seenAt = row.GetFieldValue<DateTimeOffset>(2);
        var person = new SignedInPerson(
            new PersonId(row.GetGuid(1)),
            row.GetString(4),
            row.GetString(5),
            row.GetGuid(0),
            row.GetBoolean(6),
            MustEnrol: secondFactors.AreAsked && !row.GetBoolean(7),
            row.GetFieldValue<DateTimeOffset>(3)
        );

        return new Kept(person, now, mark) { SeenAt = seenAt, WrittenAt = seenAt };
    }

    private sealed record Kept(SignedInPerson Person, DateTimeOffset ReadAt, long Mark)
    {
        public DateTimeOffset SeenAt { get; set; }

        public DateTimeOffset WrittenAt { get; set; }
    }
}
