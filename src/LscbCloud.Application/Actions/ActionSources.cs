using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Actions;

/// <summary>Reads what actions came from, those of a whole page at once.</summary>
internal static class ActionSources
{
    public static async Task<ILookup<ActionId, ActionSourceView>> SourcesOfAsync(
        this IBoardDb db,
        ActionId[] actions,
        CancellationToken cancellationToken
    )
    {
        var found = await (
            from source in db.ActionSources
            where actions.Contains(source.ActionId)
            join priority in db.Priorities
                on source.PriorityId equals (Domain.Priorities.PriorityId?)priority.Id
                into linked
            from priority in linked.DefaultIfEmpty()
            orderby source.Id
            select new
            {
                source.ActionId,
                source.Kind,
                source.Words,
                Slug = priority == null ? null : priority.Slug,
            }
        ).ToListAsync(cancellationToken);

        return found.ToLookup(s => s.ActionId, s => new ActionSourceView(s.Kind, s.Words, s.Slug));
    }
}
