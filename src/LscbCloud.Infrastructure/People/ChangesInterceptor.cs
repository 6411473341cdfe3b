using LscbCloud.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LscbCloud.Infrastructure.People;

/// <summary>Says who is about to change just before it is saved, so that the very next request here sees it.</summary>
internal sealed class ChangesInterceptor(Changes changes) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        foreach (var entry in eventData.Context?.ChangeTracker.Entries() ?? [])
        {
            if (entry.State is not EntityState.Unchanged && SubjectOf(entry) is { } subject)
            {
                changes.Of(subject);
            }
        }

        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }

    private static Guid? SubjectOf(EntityEntry entry) =>
        entry.Entity switch
        {
            Membership membership => membership.PersonId.Value,
            Session session => session.PersonId.Value,
            Person person => person.Id.Value,
            ApiKey key => key.Id,
            _ => null,
        };
}
