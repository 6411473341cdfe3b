using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace LscbCloud.Infrastructure.Persistence;

/// <summary>
/// For imports of thousands of rows, such as figures of every authority: copies them into a temporary table of the transaction,
/// and merges them from there into their table by one statement, under the policies of the transaction's owner.
/// </summary>
/// <remarks>
/// It goes past the model, so whoever imports records one event for all rows in the history. The rows name their owner themselves;
/// a row of another owner ends the import. This is the only class that copies, and that makes a temporary table: the table is gone
/// when the rows are merged, and at the latest with the transaction.
/// </remarks>
public static class BulkImport
{
    /// <summary>The most rows of one import. The largest file of reference data has about 340,000.</summary>
    public const int MaxRows = 500_000;

    /// <summary>Imports as the owner of the request.</summary>
    /// <returns>How many rows are new or were changed.</returns>
    public static async Task<Result<int>> MergeAsync<T>(
        AppDbContext db,
        ImportTable<T> table,
        IEnumerable<T> rows,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var transaction =
            db.Database.CurrentTransaction?.GetDbTransaction() as NpgsqlTransaction
            ?? throw new InvalidOperationException("Rows are imported in a transaction.");
        await db.BindAsync(cancellationToken);

        return await MergeAsync(transaction, table, rows, cancellationToken);
    }

    /// <summary>Imports in a transaction of any role, such as the Migrator's, which writes what the platform publishes.</summary>
    /// <returns>How many rows are new or were changed; a refusal where there are too many, or two with the same key.</returns>
    public static async Task<Result<int>> MergeAsync<T>(
        NpgsqlTransaction transaction,
        ImportTable<T> table,
        IEnumerable<T> rows,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(rows);
        var connection =
            transaction.Connection ?? throw new InvalidOperationException("The transaction has ended already.");
        _ = await ExecuteAsync(
            connection,
            $"create temp table {ImportTable<T>.Temporary} on commit drop as {table.SelectNothing()}",
            cancellationToken
        );

        var result = await CopyAsync(connection, table, rows, cancellationToken)
            ? await MergeAsync(connection, table, cancellationToken)
            : Error.Invalid("rows", $"Import at most {MaxRows} rows at a time.");

        if (!result.IsFailure)
        {
            _ = await ExecuteAsync(connection, $"drop table pg_temp.{ImportTable<T>.Temporary}", cancellationToken);
        }

        return result;
    }

    /// <summary>Reads no row more than may be imported, and answers whether that were all.</summary>
    private static async Task<bool> CopyAsync<T>(
        NpgsqlConnection connection,
        ImportTable<T> table,
        IEnumerable<T> rows,
        CancellationToken cancellationToken
    )
    {
        await using var importer = await connection.BeginBinaryImportAsync(table.CopyIn(), cancellationToken);
        var left = MaxRows;

        foreach (var row in rows)
        {
            if (left-- == 0)
            {
                break;
            }

            await importer.StartRowAsync(cancellationToken);

            foreach (var column in table.Columns)
            {
                await column.WriteAsync(importer, row, cancellationToken);
            }
        }

        _ = await importer.CompleteAsync(cancellationToken);

        return left >= 0;
    }

    private static async Task<Result<int>> MergeAsync<T>(
        NpgsqlConnection connection,
        ImportTable<T> table,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await ExecuteAsync(connection, table.Merge(), cancellationToken);
        }
        catch (PostgresException exception) when (exception.SqlState is PostgresErrorCodes.CardinalityViolation)
        {
            return Error.Invalid("rows", "Two rows are about the same thing. Take one of them out.");
        }
    }

    private static async Task<int> ExecuteAsync(
        NpgsqlConnection connection,
        string statement,
        CancellationToken cancellationToken
    )
    {
#pragma warning disable CA2100 // Made of the names of tables and columns, which are the service's own.
        await using var command = new NpgsqlCommand(statement, connection);
#pragma warning restore CA2100

        return await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
