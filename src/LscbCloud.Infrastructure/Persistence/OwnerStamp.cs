using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LscbCloud.Infrastructure.Persistence;

/// <summary>Puts the owner's id on every new row, before it is tracked under its key. A row that already names an owner keeps it, and is refused if it is another's.</summary>
internal static class OwnerStamp
{
    public static void Put(AppDbContext db, EntityTrackingEventArgs tracking)
    {
        if (tracking.FromQuery || tracking.State is not EntityState.Added)
        {
            return;
        }

        switch (tracking.Entry.Entity)
        {
            case IAgencyOwned row when row.AgencyId == default:
            case IPublishedByAgency published when published.AgencyId == default:
                Set(tracking.Entry, nameof(IAgencyOwned.AgencyId), db.CurrentAgency);
                break;
            case IBoardOwned row when row.BoardId == default:
            case ITwoParty both when both.BoardId == default:
            case IPublishedByBoard published when published.BoardId == default:
            case IPublishedByBoardOrPlatform { BoardId: null }:
                Set(tracking.Entry, nameof(IBoardOwned.BoardId), db.CurrentBoard);
                break;
        }
    }

    private static void Set<TId>(EntityEntry entry, string property, TId? owner)
        where TId : struct =>
        entry.Property(property).CurrentValue =
            owner ?? throw new InvalidOperationException($"{entry.Metadata.ClrType.Name} needs an owner.");
}
