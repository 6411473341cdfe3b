using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.Caching;
using LscbCloud.Infrastructure.Tenancy;

namespace LscbCloud.Infrastructure.People;

/// <inheritdoc/>
/// <remarks>
/// Days are the London days of the real clock: a membership that has ended has ended, even where a demonstration's business
/// day stands still.
/// </remarks>
internal sealed class MembershipReader(ControlDataSource control, Changes changes, TimeProvider clock)
    : IMembershipReader
{
    private const int MostKept = 50_000;
    private static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan NotedEvery = TimeSpan.FromMinutes(10);

    private const string IsLive = """
        person_id = $1 and accepted_at is not null and from_on <= $3
        and (to_on is null or to_on >= $3) and (ended_on is null or ended_on > $3)
        """;

    private const string Held = "roles, array_remove(post || also_holds, null)";

    private const string OnBoard = $"select {Held} from control.memberships where board_id = $2 and {IsLive}";
    private const string InAgency = $"select {Held} from control.memberships where agency_id = $2 and {IsLive}";

    private const string Note = """
        insert into control.last_visits (person_id, place_id, at) values ($1, $2, $3)
        on conflict (person_id, place_id) do update set at = excluded.at
        """;

    private readonly RecentlyUsed<(Guid Person, Guid Place), Kept> _kept = new(MostKept);
    private readonly RecentlyUsed<(Guid Person, Guid Place), DateTimeOffset> _noted = new(MostKept);

    public ValueTask<HeldMembership?> OnBoardAsync(
        PersonId person,
        BoardId board,
        CancellationToken cancellationToken
    ) => FindAsync(OnBoard, person.Value, board.Value, cancellationToken);

    public ValueTask<HeldMembership?> InAgencyAsync(
        PersonId person,
        AgencyId agency,
        CancellationToken cancellationToken
    ) => FindAsync(InAgency, person.Value, agency.Value, cancellationToken);

    private async ValueTask<HeldMembership?> FindAsync(
        string query,
        Guid person,
        Guid place,
        CancellationToken cancellationToken
    )
    {
        var now = clock.GetUtcNow();
        var kept = Recall((person, place), now) ?? await ReadAsync(query, person, place, now, cancellationToken);

        if (kept.Membership is not null)
        {
            await NoteAsync(person, place, now, cancellationToken);
        }

        return kept.Membership;
    }

    private Kept? Recall((Guid Person, Guid Place) key, DateTimeOffset now) =>
        _kept.TryGet(key, out var kept)
        && now - kept.ReadAt < KeptFor
        && kept.Day == now.InLondon()
        && changes.Hold(key.Person, kept.Mark)
            ? kept
            : null;

    private async Task<Kept> ReadAsync(
        string query,
        Guid person,
        Guid place,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var mark = changes.Mark();
        var day = now.InLondon();
        var membership = await control.FirstAsync(
            query,
            row => new HeldMembership(row.GetFieldValue<string[]>(0), row.GetFieldValue<string[]>(1)),
            cancellationToken,
            person,
            place,
            day
        );

        var read = new Kept(membership, day, now, mark);
        _kept.Set((person, place), read);

        return read;
    }

    /// <summary>Remembers that the person works here, so that they find the place again first.</summary>
    private async ValueTask NoteAsync(Guid person, Guid place, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (_noted.TryGet((person, place), out var last) && now - last < NotedEvery)
        {
            return;
        }

        _noted.Set((person, place), now);
        _ = await control.ExecuteAsync(Note, cancellationToken, person, place, now);
    }

    private sealed record Kept(HeldMembership? Membership, DateOnly Day, DateTimeOffset ReadAt, long Mark);
}
