using Npgsql;

namespace LscbCloud.Migrator;

/// <summary>The table <c>ops.migrations</c>: one row per applied migration.</summary>
internal static class MigrationHistory
{
    public static async Task EnsureAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        const string sql = """
            create schema if not exists ops;
            create table if not exists ops.migrations (
              name text primary key,
              checksum text not null,
              applied_at timestamptz not null default now(),
              applied_by text not null default current_user,
              milliseconds int not null
            );
            """;
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public static async Task<IReadOnlyList<AppliedMigration>> ReadAsync(
        NpgsqlConnection connection,
        CancellationToken cancellationToken
    )
    {
        if (!await ExistsAsync(connection, cancellationToken))
        {
            return [];
        }

        const string sql = """select name, checksum from ops.migrations order by name collate "C" """;
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var applied = new List<AppliedMigration>();
        while (await reader.ReadAsync(cancellationToken))
        {
            applied.Add(new AppliedMigration(reader.GetString(0), reader.GetString(1)));
        }

        return applied;
    }

    public static async Task AddAsync(
        NpgsqlConnection connection,
        Migration migration,
        TimeSpan took,
        CancellationToken cancellationToken
    )
    {
        const string sql = "insert into ops.migrations (name, checksum, milliseconds) values ($1, $2, $3)";
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddWithValue(migration.Name);
        command.Parameters.AddWithValue(migration.Checksum);
        command.Parameters.AddWithValue((int)took.TotalMilliseconds);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<bool> ExistsAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("select to_regclass('ops.migrations') is not null", connection);

        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }
}
