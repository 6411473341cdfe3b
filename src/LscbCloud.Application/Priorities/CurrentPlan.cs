using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>
/// Finds the plan of a day: the one it falls in, else the latest that has begun, else the one that begins last. A closed plan
/// counts only where the board has no other.
/// </summary>
internal static class CurrentPlan
{
    /// <summary>More plans than a board writes in a working life. The latest are kept.</summary>
    private const int Most = 30;

    /// <summary>The board's plans, the latest first.</summary>
    public static Task<List<Plan>> AllAsync(IPlanRows planRows, CancellationToken cancellationToken) =>
        planRows.Plans.AsNoTracking().OrderByDescending(p => p.FromOn).Take(Most).ToListAsync(cancellationToken);

    /// <summary>One plan, which comes first, and the board's latest plans after it.</summary>
    public static Task<List<Plan>> AroundAsync(IPlanRows planRows, PlanId plan, CancellationToken cancellationToken) =>
        planRows
            .Plans.AsNoTracking()
            .OrderByDescending(p => p.Id == plan)
            .ThenByDescending(p => p.FromOn)
            .Take(Most)
            .ToListAsync(cancellationToken);

    public static async Task<Plan?> OnAsync(IPlanRows planRows, DateOnly day, CancellationToken cancellationToken) =>
        On(await AllAsync(planRows, cancellationToken), day);

    /// <summary>The plan of a day that still takes priorities; none where every plan is closed.</summary>
    public static async Task<Plan?> OpenOnAsync(
        IPlanRows planRows,
        DateOnly day,
        CancellationToken cancellationToken
    ) => Among([.. (await AllAsync(planRows, cancellationToken)).Where(p => p.ClosedOn is null)], day);

    /// <summary>The one of these plans, the latest first, that counts on a day.</summary>
    public static Plan? On(IReadOnlyList<Plan> plans, DateOnly day) =>
        Among([.. plans.Where(p => p.ClosedOn is null)], day) ?? Among(plans, day);

    private static Plan? Among(IReadOnlyList<Plan> plans, DateOnly day) =>
        plans.FirstOrDefault(p => p.FromOn <= day && day <= p.ToOn)
        ?? plans.FirstOrDefault(p => p.FromOn <= day)
        ?? (plans is [var latest, ..] ? latest : null);
}
