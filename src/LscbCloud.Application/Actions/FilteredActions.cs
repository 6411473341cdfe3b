using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Meetings;
using LscbCloud.Application.Priorities;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>Finds the board's actions that a filter lets through.</summary>
internal sealed class FilteredActions(
    IActionRows actionRows,
    IActionSourceRows actionSourceRows,
    IMeetingRows meetingRows,
    IPriorityRows priorityRows
)
{
    private const string BoardItself = "board";

    /// <summary>Those that the filter lets through, in no order.</summary>
    public IQueryable<BoardAction> Of(IActionFilter filter, DateOnly today)
    {
        var actions = actionRows.Actions.Shown(filter.Shown, today);

        if (filter.Owner.Trimmed() is { } owner)
        {
            actions =
                owner == BoardItself
                    ? actions.Where(a => a.OwnerAgencyId == null)
                    : actions.Where(a => a.OwnerAgencySlug == owner);
        }

        if (filter.Priority.Trimmed() is { } slug)
        {
            var ids =
                from source in actionSourceRows.ActionSources
                join priority in priorityRows.Priorities
                    on source.PriorityId equals (Domain.Priorities.PriorityId?)priority.Id
                where priority.Slug == slug
                select source.ActionId;
            actions = actions.Where(a => ids.Contains(a.Id));
        }

        if (filter.Meeting.Trimmed() is { } address)
        {
            var ids = OfMeeting(meetingRows.Meetings.Where(m => m.Slug == address).Select(m => m.Id));
            actions = actions.Where(a => ids.Contains(a.Id));
        }

        if (filter.DueBefore is { } before)
        {
            actions = actions.Where(a => a.DueOn < before);
        }

        return filter.Text.Trimmed() is { } text ? ActionPages.Named(actions, text) : actions;
    }

    /// <summary>What a meeting agreed, and what came from it.</summary>
    private IQueryable<ActionId> OfMeeting(IQueryable<MeetingId> meeting) =>
        actionSourceRows
            .ActionAgreements.Where(agreement => meeting.Contains(agreement.MeetingId))
            .Select(agreement => agreement.ActionId)
            .Union(
                actionSourceRows
                    .ActionSources.Where(source => source.MeetingId != null && meeting.Contains(source.MeetingId.Value))
                    .Select(source => source.ActionId)
            );
}
