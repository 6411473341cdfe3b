using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace LscbCloud.Infrastructure.Persistence;

/// <summary>Lets one unit of work after the other change the same thing.</summary>
internal static class Locks
{
    /// <summary>Waits until nobody else has the turn, and keeps it until the transaction ends.</summary>
    public static async Task LockAsync(
        this DatabaseFacade database,
        Guid subject,
        CancellationToken cancellationToken
    ) =>
        _ = await database.ExecuteSqlAsync(
            $"select pg_advisory_xact_lock(hashtextextended({subject.ToString("D")}, 0))",
            cancellationToken
        );
}
