using Npgsql;

namespace LscbCloud.Infrastructure.Tenancy;

/// <summary>Refuses to serve where the database does not believe the seal of the service: every request would be refused.</summary>
public sealed class SealCheck(AppDataSource app, OwnerSeal seal)
{
    /// <summary>Names a board that does not exist, and asks the database whether it believes it.</summary>
    /// <exception cref="InvalidOperationException">The database knows another key, or none, or a pooler stands in between.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var connection = await app.Value.OpenConnectionAsync(cancellationToken);
        var owner = seal.Put($"board:{Guid.CreateVersion7():D}", connection.ProcessID);
        // One transaction, and one round trip.
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                new NpgsqlBatchCommand("select set_config('app.owner', $1, true)")
                {
                    Parameters = { new NpgsqlParameter { Value = owner } },
                },
                new NpgsqlBatchCommand("select app.current_board()"),
            },
        };

        try
        {
            _ = await batch.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new InvalidOperationException(
                $"{OwnerSeal.Setting} is not the key that the database knows, or a pooler stands in between. "
                    + "Run the Migrator with the same Database__SealKey, and connect to PostgreSQL itself.",
                e
            );
        }
    }
}
