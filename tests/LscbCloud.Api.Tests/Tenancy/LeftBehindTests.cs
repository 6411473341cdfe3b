using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Infrastructure.Tenancy;
using LscbCloud.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace LscbCloud.Api.Tests.Tenancy;

/// <summary>What the requests of two boards leave on the connections that the next request gets. Connections are never reset.</summary>
[Collection(typeof(TwoBoardsCollection))]
public sealed class LeftBehindTests(TwoBoardsFixture api)
{
    private const int AllOfThePool = 20;

    private const string Left = """
        select concat_ws(' ', current_setting('app.owner', true),
          (select string_agg(channel, ' ') from pg_listening_channels() channel),
          (select 'temporary' where pg_my_temp_schema() <> 0),
          (select string_agg('role ' || current_user, '') where current_user <> session_user))
        """;

    private const string LeftInTheDatabase = """
        select 'lock ' || objid::text from pg_locks l join pg_database d on d.oid = l.database
        where l.locktype = 'advisory' and d.datname = current_database()
        union all select 'large object ' || oid::text from pg_largeobject_metadata
        union all select 'temporary ' || relname from pg_class where relpersistence = 't'
        """;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    [Case("X-A20", "X-B02", "X-B05")]
    public async Task Requests_of_two_boards_leave_nothing_on_the_connections_they_used()
    {
        var boards = await api.BoardsAsync();
        var used = await api.AsAsync(boards.South, PidAsync);
        _ = await boards.Stranger.ReadAsync($"/{boards.North.Slug}/api/priorities");
        _ = await boards.SouthManager.ReadAsync($"/{boards.South.Slug}/api/history");

        var found = new List<(int Pid, string Left)>();
        var connections = new List<NpgsqlConnection>();

        for (var i = 0; i < AllOfThePool; i++)
        {
            var connection = await api.Services.GetRequiredService<AppDataSource>().Value.OpenConnectionAsync(Stop);
            connections.Add(connection);
            await using var command = new NpgsqlCommand(Left, connection);
            found.Add((connection.ProcessID, await command.ExecuteScalarAsync(Stop) as string ?? "?"));
        }

        foreach (var connection in connections)
        {
            await connection.DisposeAsync();
        }

        Assert.Contains(found, connection => connection.Pid == used);
        Assert.All(found, connection => Assert.Equal("", connection.Left.Trim()));
        Assert.Empty(await Statement.ColumnAsync(api.Database.AdminConnectionString, LeftInTheDatabase));
    }

    [Fact]
    [Case("X-B01", "X-B02")]
    public async Task A_setting_that_somebody_left_on_a_connection_is_overruled_by_the_next_request()
    {
        var boards = await api.BoardsAsync();
        var planted = await api.AsAsync(boards.South, db => PlantAsync(db, $"{boards.South.Id.Value}"));

        var seen = new List<(int Pid, BoardId[] Boards)>();

        for (var i = 0; i < AllOfThePool; i++)
        {
            seen.Add(await api.AsAsync(boards.North, SeeAsync));
        }

        _ = await api.AsAsync(boards.North, db => PlantAsync(db, ""));
        Assert.Contains(seen, look => look.Pid == planted);
        Assert.All(seen, look => Assert.Equal([boards.North.Id], look.Boards.Distinct()));
    }

    private static Task<int> PidAsync(AppDbContext db) =>
        db.Database.SqlQueryRaw<int>("select pg_backend_pid() as \"Value\"").SingleAsync(Stop);

    private static async Task<int> PlantAsync(AppDbContext db, string board)
    {
        _ = await db.Database.ExecuteSqlAsync($"select set_config('app.owner', {board}, false)", Stop);

        return await PidAsync(db);
    }

    private static async Task<(int Pid, BoardId[] Boards)> SeeAsync(AppDbContext db) =>
        (
            await PidAsync(db),
            await db.Priorities.IgnoreQueryFilters([AppDbContext.BoardFilter]).Select(p => p.BoardId).ToArrayAsync(Stop)
        );
}
