using System.Diagnostics;
using Npgsql;

namespace LscbCloud.Migrator;

/// <summary>Applies migrations to one database, as the owner of its objects, each once and whole.</summary>
public sealed class MigrationRunner(
    NpgsqlDataSource owner,
    IReadOnlyList<Migration> migrations,
    Action<string>? report = null
)
{
    private const int LongestStatement = 3600;

    /// <summary>Applies what is waiting, and answers how many that were. Any number of runners may be started at once.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        await using var connection = await owner.OpenConnectionAsync(cancellationToken);
        await using var held = await MigrationLock.TakeAsync(connection, cancellationToken);
        await MigrationHistory.EnsureAsync(connection, cancellationToken);
        // A change of a busy table gives up rather than making every request queue behind it.
        await ExecuteAsync(connection, "set lock_timeout = '5s'", cancellationToken);
        var applied = await MigrationHistory.ReadAsync(connection, cancellationToken);
        var waiting = MigrationPlan.Waiting(migrations, applied);
        foreach (var migration in waiting)
        {
            await ApplyAsync(connection, migration, cancellationToken);
        }

        return waiting.Count;
    }

    /// <summary>Says what is applied and what is waiting, and changes nothing.</summary>
    public async Task<MigrationStatus> ReadStatusAsync(CancellationToken cancellationToken = default)
    {
        await using var connection = await owner.OpenConnectionAsync(cancellationToken);
        var applied = await MigrationHistory.ReadAsync(connection, cancellationToken);
        var waiting = MigrationPlan.Waiting(migrations, applied);

        return new MigrationStatus(
            [.. applied.Select(row => row.Name)],
            [.. waiting.Select(migration => migration.Name)]
        );
    }

    private async Task ApplyAsync(NpgsqlConnection connection, Migration migration, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            await using var transaction = migration.RunsInTransaction
                ? await connection.BeginTransactionAsync(cancellationToken)
                : null;
            await ExecuteAsync(connection, migration.Sql, cancellationToken);
            var took = Stopwatch.GetElapsedTime(started);
            await MigrationHistory.AddAsync(connection, migration, took, cancellationToken);
            await (transaction?.CommitAsync(cancellationToken) ?? Task.CompletedTask);
            report?.Invoke($"Applied {migration.Name} in {took.TotalMilliseconds:0} ms.");
        }
        catch (PostgresException exception)
        {
            throw new MigrationRefusedException($"{migration.Name}: {exception.MessageText}", exception);
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
#pragma warning disable CA2100 // The text is a file of this build.
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = LongestStatement };
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
