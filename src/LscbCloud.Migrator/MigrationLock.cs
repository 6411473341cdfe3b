using Npgsql;

namespace LscbCloud.Migrator;

/// <summary>
/// One migrator at a time in one database. The lock is asked for again and again rather than waited for: a statement
/// that waits holds a snapshot, CREATE INDEX CONCURRENTLY waits for every snapshot, and the two would wait for each other.
/// </summary>
internal sealed class MigrationLock : IAsyncDisposable
{
    private const long Key = 0x4C534342;
    private const int Tries = 6000;

    private readonly NpgsqlConnection _connection;

    private MigrationLock(NpgsqlConnection connection) => _connection = connection;

    public static async Task<MigrationLock> TakeAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        for (var tried = 0; tried < Tries; tried++)
        {
            await using var command = new NpgsqlCommand("select pg_try_advisory_lock($1)", connection);
            command.Parameters.AddWithValue(Key);
            if (await command.ExecuteScalarAsync(cancellationToken) is true)
            {
                return new MigrationLock(connection);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);
        }

        throw new MigrationRefusedException("Another migrator has held the lock for ten minutes.");
    }

    public async ValueTask DisposeAsync()
    {
        // A broken connection has let go of the lock by itself.
        if (_connection.FullState.HasFlag(System.Data.ConnectionState.Open))
        {
            await using var command = new NpgsqlCommand("select pg_advisory_unlock($1)", _connection);
            command.Parameters.AddWithValue(Key);
            await command.ExecuteNonQueryAsync();
        }
    }
}
