using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>Carries priorities into the plan of a later period, and keeps for the plan that each leaves how it stood.</summary>
internal sealed class CarriedPriorities(
    IPlanRows planRows,
    IPriorityRows priorityRows,
    ICurrentUser user,
    IBusinessDay day
)
{
    /// <summary>More priorities than any board has ever had at once.</summary>
    public const int Most = 100;

    /// <summary>All of them or none: one that is closed, gone, or in a later plan already refuses the step.</summary>
    public async Task<Result> IntoAsync(Plan into, IReadOnlyList<string> slugs, CancellationToken cancellationToken)
    {
        string[] chosen = [.. slugs.Distinct(StringComparer.Ordinal)];

        if (chosen is [])
        {
            return Result.Success;
        }

        var priorities = await priorityRows
            .Priorities.Where(p => chosen.Contains(p.Slug))
            .OrderBy(p => p.Slug)
            .Take(Most)
            .ToListAsync(cancellationToken);

        if (priorities.Count != chosen.Length)
        {
            return PriorityErrors.NotFound;
        }

        var plans = await CurrentPlan.AllAsync(planRows, cancellationToken);

        foreach (var priority in priorities)
        {
            var result = Carry(priority, plans, into);

            if (result.IsFailure)
            {
                return result;
            }
        }

        return Result.Success;
    }

    /// <summary>Carries one that was read for it.</summary>
    public Result Carry(Priority priority, IReadOnlyList<Plan> plans, Plan into)
    {
        if (plans.FirstOrDefault(plan => plan.Id == priority.PlanId) is not { } from)
        {
            return PlanErrors.NotFound;
        }

        var carried = priority.Carry(from, into, day.Today, user.Author());

        if (carried.IsFailure)
        {
            return carried.Error;
        }

        _ = priorityRows.Add(carried.Value);

        return Result.Success;
    }
}
