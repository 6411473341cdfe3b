using LscbCloud.Application.Objectives;
using LscbCloud.Domain.Objectives;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>What is read of all priorities of a plan at once, for its outline and its document.</summary>
internal static class PlanContents
{
    /// <summary>More priorities than any plan has ever had.</summary>
    public const int Most = 100;

    /// <summary>Their objectives in the order of their numbers, without what was dropped.</summary>
    public static async Task<ILookup<PriorityId, Objective>> ObjectivesAsync(
        IObjectiveRows objectiveRows,
        PriorityId[] priorities,
        CancellationToken cancellationToken
    )
    {
        var objectives = await objectiveRows
            .Objectives.AsNoTracking()
            .Where(o => priorities.Contains(o.PriorityId) && o.DroppedOn == null)
            .OrderBy(o => o.Number)
            .Take(Most * Objective.MostOfAPriority)
            .ToListAsync(cancellationToken);

        return objectives.ToLookup(o => o.PriorityId);
    }
}
