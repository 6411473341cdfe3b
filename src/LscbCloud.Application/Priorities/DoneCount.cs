using LscbCloud.Application.Actions;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>How many actions are done of how many. It is the board that counts one as done: it has verified or closed it.</summary>
/// <param name="Done">Verified or closed.</param>
/// <param name="Waiting">Marked as done by their owners, and waiting to be verified.</param>
/// <param name="All">All but those that are no longer needed.</param>
public sealed record DoneCount(int Done, int Waiting, int All)
{
    public static readonly DoneCount Nothing = new(0, 0, 0);

    /// <summary>What papers say: "1 of 3, 1 awaiting verification".</summary>
    internal string InWords() =>
        Waiting == 0 ? $"{Done} of {All}" : $"{Done} of {All}, {Waiting} awaiting verification";

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
                Done = counted.Count(a => a.State == ActionState.Verified || a.State == ActionState.Closed),
                Waiting = counted.Count(a => a.State == ActionState.Done),
                All = counted.Count(),
            }
        ).ToListAsync(cancellationToken);

        return counts.ToDictionary(
            count => PriorityId.From(count.BelongsToId.GetValueOrDefault()),
            count => new DoneCount(count.Done, count.Waiting, count.All)
        );
    }
}
