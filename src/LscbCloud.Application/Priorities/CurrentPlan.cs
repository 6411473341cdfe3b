using LscbCloud.Application.Common;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>Finds the plan that is current on a day: the one it falls in, else the latest that has begun, else the first.</summary>
internal static class CurrentPlan
{
    public static Task<Plan?> OnAsync(IBoardDb db, DateOnly day, CancellationToken cancellationToken) =>
        db
            .Plans.AsNoTracking()
            .OrderByDescending(p => p.FromOn <= day && day <= p.ToOn)
            .ThenByDescending(p => p.FromOn <= day)
            .ThenByDescending(p => p.FromOn)
            .FirstOrDefaultAsync(cancellationToken);
}
