using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LscbCloud.Infrastructure.Tenancy;

/// <summary>Refuses to save a row of another owner. The database's policies refuse it too; this names the row.</summary>
internal static class OwnerCheck
{
    public static void Run(DbContext context)
    {
        if (context is not AppDbContext db)
        {
            return;
        }

        foreach (var entry in db.ChangeTracker.Entries())
        {
            if (entry.State is not (EntityState.Unchanged or EntityState.Detached) && !IsOurs(db, entry))
            {
                throw new InvalidOperationException($"{entry.Metadata.ClrType.Name} belongs to another owner.");
            }
        }
    }

    private static bool IsOurs(AppDbContext db, EntityEntry entry) =>
        entry.Entity switch
        {
            IBoardOwned row => db.CurrentBoard == row.BoardId && HasNotMoved(entry, nameof(IBoardOwned.BoardId)),
            IAgencyOwned row => db.CurrentAgency == row.AgencyId && HasNotMoved(entry, nameof(IAgencyOwned.AgencyId)),
            ITwoParty row => db.CurrentBoard == row.BoardId
                || (row.AgencyId is not null && db.CurrentAgency == row.AgencyId),
            IPublishedByBoard row => db.CurrentBoard == row.BoardId && HasNotMoved(entry, nameof(row.BoardId)),
            IPublishedByAgency row => db.CurrentAgency == row.AgencyId && HasNotMoved(entry, nameof(row.AgencyId)),
            // The platform's rows are nobody's to save: the operator brings them in past the service.
            IPublishedByBoardOrPlatform row => row.BoardId is not null
                && db.CurrentBoard == row.BoardId
                && HasNotMoved(entry, nameof(row.BoardId)),
            _ => false,
        };

    private static bool HasNotMoved(EntityEntry entry, string owner) =>
        entry.State is EntityState.Added
        || Equals(entry.Property(owner).CurrentValue, entry.Property(owner).OriginalValue);
}
