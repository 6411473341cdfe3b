using System.Globalization;
using System.Security.Cryptography;
using LscbCloud.Bench.Filling;
using LscbCloud.LocalPostgres;
using LscbCloud.Migrator;
using Npgsql;

namespace LscbCloud.Bench.Load;

/// <summary>One migrated and filled database, with the ways in that production has.</summary>
internal sealed record BenchDatabase(string Name, int Boards, string Admin, string App, string Control)
{
    private static readonly RolePasswords Passwords = new("owner-in-bench", "app-in-bench", "control-in-bench");

    /// <summary>The key that the service seals owners with.</summary>
    public static byte[] SealKey { get; } = SHA256.HashData("bench"u8);

    public static async Task<BenchDatabase> MakeAsync(PostgresCluster cluster, Size size)
    {
        var name =
            (size.Boards == 1 ? "1 board" : $"{size.Boards} boards")
            + (size.IsScattered ? ", scattered" : "")
            + (size.Agencies > 0 ? $", {size.Agencies} agencies" : "");
        var database = "bench_" + name.Replace(", ", "_", StringComparison.Ordinal).Replace(' ', '_');
        var admin = With(cluster, database, role: null, password: null);
        await DatabaseRoles.EnsureAsync(admin, Passwords, default);
        await using (var owner = NpgsqlDataSource.Create(With(cluster, database, DatabaseRoles.Owner, Passwords.Owner)))
        {
            await new MigrationRunner(owner, Migrations.Embedded()).RunAsync(default);
            await SealKeys.KeepAsync(owner, [SealKey]);
        }

        await Filler.FillAsync(admin, size, default);
        if (size.Agencies > 0)
        {
            await Filler.AddAgenciesAsync(admin, size, default);
        }

        return new BenchDatabase(
            name,
            size.Boards,
            admin,
            With(cluster, database, DatabaseRoles.App, Passwords.App),
            With(cluster, database, DatabaseRoles.Control, Passwords.Control)
        );
    }

    /// <summary>
    /// Removes what earlier turns have saved into histories, so that the service's job chains nothing in a turn that is
    /// measured, and clears up behind them, as autovacuum would.
    /// </summary>
    public async Task TidyAsync()
    {
        await ExecuteAsync(
            """
            set session_replication_role = replica;
            set lock_timeout = '2s';
            delete from app.board_history_links l using app.board_history_entries e
                where e.board_id = l.board_id and e.id = l.entry_id and e.at > '2018-01-01';
            delete from app.board_history_contents c using app.board_history_entries e
                where e.board_id = c.board_id and e.id = c.entry_id and e.at > '2018-01-01';
            delete from app.board_history_entries where at > '2018-01-01';
            """
        );
        await ExecuteAsync(
            "vacuum app.priorities, app.priority_updates, app.board_history_entries, app.board_history_contents"
        );
    }

    /// <summary>How many entries wait to be chained.</summary>
    public Task<long> UnchainedAsync() =>
        CountAsync(
            "select (select count(*) from app.board_history_entries) - (select count(entry_id) from app.board_history_links)"
        );

    public async Task ExecuteAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(Admin);
#pragma warning disable CA2100 // The bench writes its own statements.
        await using var command = source.CreateCommand(sql);
#pragma warning restore CA2100
        command.CommandTimeout = 60;
        await command.ExecuteNonQueryAsync();
    }

    public async Task<long> CountAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(Admin);
#pragma warning disable CA2100 // The bench writes its own statements.
        await using var command = source.CreateCommand(sql);
#pragma warning restore CA2100

        return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    private static string With(PostgresCluster cluster, string database, string? role, string? password)
    {
        var parts = new NpgsqlConnectionStringBuilder(cluster.AdminConnectionString) { Database = database };
        if (role is not null)
        {
            (parts.Username, parts.Password, parts.Pooling) = (role, password, true);
        }

        return parts.ConnectionString;
    }
}
