using LscbCloud.Testing.Databases;
using Npgsql;

namespace LscbCloud.Api.Tests.Operations;

/// <summary>Holds saves of priorities in the middle of their transaction: the priority is written, its history is not.</summary>
internal sealed class HeldSaves : IAsyncDisposable
{
    private const string Stuck = """
        select waits.pid from pg_locks waits
        where not waits.granted and waits.relation = 'app.board_history_contents'::regclass
          and waits.database = (select oid from pg_database where datname = current_database())
          and exists (select 1 from pg_locks has where has.pid = waits.pid and has.granted
                      and has.relation = 'app.priorities'::regclass and has.mode = 'RowExclusiveLock')
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly NpgsqlConnection _connection;
    private int[] _stuck = [];

    private HeldSaves(NpgsqlConnection connection) => _connection = connection;

    public static async Task<HeldSaves> BeginAsync(TestDatabase database)
    {
        var held = new HeldSaves(new NpgsqlConnection(database.AdminConnectionString));
        await held._connection.OpenAsync();
        await held.ExecuteAsync("begin; lock table app.board_history_contents in exclusive mode");

        return held;
    }

    /// <summary>Returns when this many saves stand still midway.</summary>
    public async Task UntilStuckAsync(int saves)
    {
        using var patience = new CancellationTokenSource(Patience);

        while (_stuck.Length < saves)
        {
            _stuck = await PidsAsync(Stuck, patience.Token);
        }
    }

    /// <summary>Lets them go on, and returns when the connections that they stood on have ended.</summary>
    public async Task ReleaseAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await ExecuteAsync("rollback");

        while ((await PidsAsync("select pid from pg_stat_activity", patience.Token)).Intersect(_stuck).Any())
        {
            // Each look is a question to the server, which is time enough between two.
        }
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private async Task ExecuteAsync(string sql)
    {
#pragma warning disable CA2100 // Tests write their own statements.
        await using var command = new NpgsqlCommand(sql, _connection);
#pragma warning restore CA2100
        _ = await command.ExecuteNonQueryAsync();
    }

    private async Task<int[]> PidsAsync(string sql, CancellationToken cancellationToken)
    {
#pragma warning disable CA2100 // Tests write their own statements.
        await using var command = new NpgsqlCommand(
            $"select coalesce(array_agg(pid), '{{}}') from ({sql}) as found",
            _connection
        );
#pragma warning restore CA2100

        return await command.ExecuteScalarAsync(cancellationToken) as int[] ?? [];
    }
}
