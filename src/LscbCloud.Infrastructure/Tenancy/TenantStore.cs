using System.Buffers;
using LscbCloud.Application.Agencies;
using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.Caching;
using LscbCloud.Infrastructure.Listening;
using Npgsql;

namespace LscbCloud.Infrastructure.Tenancy;

/// <summary>Finds boards by address or host name and agencies by address.</summary>
/// <remarks>
/// An answer is kept for at most thirty seconds, and dropped at once when the row changes; all others are kept. A database that is away is an
/// exception and is never kept as "no such board". What does not exist is kept too, within a bound, so that guessing costs little.
/// </remarks>
public sealed class TenantStore(ControlDataSource control, TimeProvider clock) : IChangeListener
{
    private const int MostKept = 10_000;
    private static readonly SearchValues<char> InNames = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-."
    );
    private static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(30);

    private const string BoardBySlug = """
        select id, slug, name, status = 'live' from control.boards
        where slug = $1 or id = (select board_id from control.board_former_slugs where slug = $1)
        order by slug = $1 desc limit 1
        """;

    private const string BoardByHost = """
        select b.id, b.slug, b.name, b.status = 'live' from control.boards b
        join control.board_hosts h on h.board_id = b.id where h.host = $1
        """;

    private const string AgencyBySlug = """
        select a.id, a.slug, a.name, true, n.slug, n.name, a.merged_into is not null, a.linked_on, n.id from control.agencies a
        left join control.agencies n on n.id = coalesce(a.merged_into, a.succeeded_by) where a.slug = $1
        """;

    private readonly RecentlyUsed<(string Query, string Key), Kept> _kept = new(MostKept);
    private long _changes;

    string IChangeListener.Channel => "places";

    public async ValueTask<TenantBoard?> BoardAsync(string slug, CancellationToken cancellationToken) =>
        ToBoard(await FindAsync(BoardBySlug, slug, cancellationToken));

    public async ValueTask<TenantBoard?> BoardAtHostAsync(string host, CancellationToken cancellationToken) =>
        ToBoard(await FindAsync(BoardByHost, host, cancellationToken));

    public async ValueTask<TenantAgency?> AgencyAsync(string slug, CancellationToken cancellationToken) =>
        await FindAsync(AgencyBySlug, slug, cancellationToken) is { } row
            ? new TenantAgency(new AgencyId(row.Id), row.Slug, row.Name, row.Now)
            : null;

    /// <summary>Forgets one place, here and where it is named as what an agency has become, and what was said of one address.</summary>
    /// <param name="key">The place's id, a space, and an address or host name that it has, had or lost.</param>
    public void Changed(string key)
    {
        _ = Interlocked.Increment(ref _changes);

        if (key.Split(' ') is not [var first, var name] || !Guid.TryParse(first, out var id))
        {
            _kept.Clear();

            return;
        }

        _kept.RemoveWhere((asked, kept) => asked.Key == name || kept.Row?.Id == id || kept.Row?.NowId == id);
    }

    /// <summary>Forgets everything, because what changed is not known.</summary>
    public void MayHaveMissed()
    {
        _ = Interlocked.Increment(ref _changes);
        _kept.Clear();
    }

    private static TenantBoard? ToBoard(Row? row) =>
        row is null ? null : new TenantBoard(new BoardId(row.Id), row.Slug, row.Name, row.IsLive);

    private async ValueTask<Row?> FindAsync(string query, string given, CancellationToken cancellationToken)
    {
        // What is no name cannot be a place, and never reaches the database.
        if (given.AsSpan().ContainsAnyExcept(InNames))
        {
            return null;
        }

        var key = (query, given.ToLowerInvariant());
        var now = clock.GetTimestamp();

        if (_kept.TryGet(key, out var kept) && clock.GetElapsedTime(kept.At, now) < KeptFor)
        {
            return kept.Row;
        }

        var before = Interlocked.Read(ref _changes);
        var row = await ReadAsync(query, key.Item2, cancellationToken);

        // What was read while something changed may be what was there before.
        if (Interlocked.Read(ref _changes) == before)
        {
            _kept.Set(key, new Kept(row, now));
        }

        return row;
    }

    private async Task<Row?> ReadAsync(string query, string key, CancellationToken cancellationToken)
    {
        await using var command = control.Value.CreateCommand(query);
        _ = command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = key });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);

        return await reader.ReadAsync(cancellationToken)
            ? new Row(reader.GetGuid(0), reader.GetString(1), reader.GetString(2), reader.GetBoolean(3), NowOf(reader))
            {
                NowId = NowIdOf(reader),
            }
            : null;
    }

    private static Guid? NowIdOf(NpgsqlDataReader reader) =>
        reader.FieldCount <= 8 || reader.IsDBNull(8) ? null : reader.GetGuid(8);

    /// <summary>What an agency has become; the query of a board has no such columns.</summary>
    private static Successor? NowOf(NpgsqlDataReader reader) =>
        reader.FieldCount <= 4 || reader.IsDBNull(4)
            ? null
            : new Successor(
                reader.GetString(4),
                reader.GetString(5),
                reader.GetBoolean(6),
                reader.GetFieldValue<DateOnly>(7)
            );

    private sealed record Row(Guid Id, string Slug, string Name, bool IsLive, Successor? Now)
    {
        /// <summary>The agency that <see cref="Now"/> names.</summary>
        public Guid? NowId { get; init; }
    }

    private sealed record Kept(Row? Row, long At);
}
