using System.Data.Common;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LscbCloud.Infrastructure.Tenancy;

/// <summary>
/// Sends the statement that binds a transaction to its owner along with the transaction's first query, in one round trip
/// instead of two. A query that went without it would see no row at all.
/// </summary>
internal sealed class BindingInterceptor : DbCommandInterceptor
{
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        PrependOwnerStatement(command, eventData);

        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        PrependOwnerStatement(command, eventData);

        return ValueTask.FromResult(result);
    }

    private static void PrependOwnerStatement(DbCommand command, CommandEventData eventData)
    {
        // A save counts the statements of its command, and so takes none along: the unit of work binds before it.
        if (
            eventData is not { Context: AppDbContext { PendingOwnerStatement: { } bind } db }
            || eventData.CommandSource is CommandSource.SaveChanges
        )
        {
            return;
        }

        db.PendingOwnerStatement = null;
#pragma warning disable CA2100, S2077 // The only value in it is a uuid.
        command.CommandText = $"{bind};\n{command.CommandText}";
#pragma warning restore CA2100, S2077
    }
}
