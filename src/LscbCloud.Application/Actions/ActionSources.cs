using LscbCloud.Application.Meetings;
using LscbCloud.Application.Priorities;
using LscbCloud.Domain.Actions;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Actions;

/// <summary>Reads what actions came from, those of a whole page at once.</summary>
internal sealed class ActionSources(
    IActionSourceRows actionSourceRows,
    IMeetingRows meetingRows,
    IPriorityRows priorityRows
)
{
    public async Task<ILookup<ActionId, ActionSourceView>> OfAsync(
        ActionId[] actions,
        CancellationToken cancellationToken
    )
    {
        var found = await (
            from source in actionSourceRows.ActionSources
            where actions.Contains(source.ActionId)
            join priority in priorityRows.Priorities
                on source.PriorityId equals (Domain.Priorities.PriorityId?)priority.Id
                into linked
            from priority in linked.DefaultIfEmpty()
            join meeting in meetingRows.Meetings
                on source.MeetingId equals (Domain.Common.MeetingId?)meeting.Id
                into kept
            from meeting in kept.DefaultIfEmpty()
            orderby source.Id
            select new
            {
                source.ActionId,
                source.Kind,
                source.Words,
                Priority = priority == null ? null : priority.Slug,
                Meeting = meeting == null ? null : meeting.Slug,
            }
        ).ToListAsync(cancellationToken);

        return found.ToLookup(s => s.ActionId, s => new ActionSourceView(s.Kind, s.Words, s.Priority, s.Meeting));
    }
}
