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

    /// <summary>The binding answers first; whoever asked reads on from their own answer.</summary>
    public override async ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command,
        CommandExecutedEventData eventData,
        DbDataReader result,
        CancellationToken cancellationToken = default
    )
    {
        if (OwnerBinding.WentWith(command))
        {
            _ = await result.NextResultAsync(cancellationToken);
        }

        return result;
    }

    private static void PrependOwnerStatement(DbCommand command, CommandEventData eventData)
    {
        // A save counts the statements of its command, and so takes none along: the unit of work binds before it.
        if (
            eventData is not { Context: AppDbContext { PendingOwnerStatement: { } binding } db }
            || eventData.CommandSource is CommandSource.SaveChanges
        )
        {
            return;
        }

        if (!binding.GoesWithEach)
        {
            db.PendingOwnerStatement = null;
        }

        binding.GoWith(command);
    }
}
