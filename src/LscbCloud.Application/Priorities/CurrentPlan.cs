using LscbCloud.Application.Common;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>Finds the plan of a day: the one it falls in, else the latest that has begun, else the one that begins last.</summary>
internal static class CurrentPlan
{
    /// <summary>More plans than a board writes in a working life. The latest are kept.</summary>
    private const int Most = 30;

    /// <summary>The board's plans, the latest first.</summary>
    public static Task<List<Plan>> AllAsync(IBoardDb db, CancellationToken cancellationToken) =>
        db.Plans.AsNoTracking().OrderByDescending(p => p.FromOn).Take(Most).ToListAsync(cancellationToken);

    public static async Task<Plan?> OnAsync(IBoardDb db, DateOnly day, CancellationToken cancellationToken) =>
        On(await AllAsync(db, cancellationToken), day);

    /// <summary>The one of these plans, the latest first, that counts on a day.</summary>
    public static Plan? On(IReadOnlyList<Plan> plans, DateOnly day) =>
        plans.FirstOrDefault(p => p.FromOn <= day && day <= p.ToOn)
        ?? plans.FirstOrDefault(p => p.FromOn <= day)
        ?? (plans is [var latest, ..] ? latest : null);
}
