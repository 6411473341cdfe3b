using LscbCloud.Application.Actions;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>How many actions are done of how many. Done is the owner's word; verified and closed are the board's.</summary>
public sealed record DoneCount(int Done, int All)
{
    public static readonly DoneCount Nothing = new(0, 0);

    /// <summary>How many actions came from each priority, its measures and objectives included, and how many of those are done. What is no longer needed does not count.</summary>
    internal static async Task<IReadOnlyDictionary<PriorityId, DoneCount>> ByPriorityAsync(
        IActionSourceRows actionSourceRows,
        IActionRows actionRows,
        CancellationToken cancellationToken
    )
    {
        // Of everything, not only of the priorities that are shown: so PostgreSQL joins the two tables at once and not row by row.
        var counts = await (
            from source in actionSourceRows.ActionSources.AsNoTracking()
            where source.BelongsToId != null
            join action in actionRows.Actions on source.ActionId equals action.Id
            where action.State != ActionState.NoLongerNeeded
            group action by source.BelongsToId into counted
            select new
            {
                BelongsToId = counted.Key,
                Done = counted.Count(a =>
                    a.State == ActionState.Done || a.State == ActionState.Verified || a.State == ActionState.Closed
                ),
                All = counted.Count(),
            }
        ).ToListAsync(cancellationToken);

        return counts.ToDictionary(
            count => PriorityId.From(count.BelongsToId.GetValueOrDefault()),
            count => new DoneCount(count.Done, count.All)
        );
    }
}
