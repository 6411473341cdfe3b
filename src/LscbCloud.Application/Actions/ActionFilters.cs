using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Meetings;

namespace LscbCloud.Application.Actions;

internal static class ActionFilters
{
    private const string BoardItself = "board";

    /// <summary>The board's actions that a filter lets through, in no order.</summary>
    public static IQueryable<BoardAction> ActionsOf(this IBoardDb db, IActionFilter filter, DateOnly today)
    {
        var actions = db.Actions.Shown(filter.Shown, today);

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
                from source in db.ActionSources
                join priority in db.Priorities on source.PriorityId equals (Domain.Priorities.PriorityId?)priority.Id
                where priority.Slug == slug
                select source.ActionId;
            actions = actions.Where(a => ids.Contains(a.Id));
        }

        if (filter.Meeting.Trimmed() is { } address)
        {
            var ids = db.OfMeeting(db.Meetings.Where(m => m.Slug == address).Select(m => m.Id));
            actions = actions.Where(a => ids.Contains(a.Id));
        }

        if (filter.DueBefore is { } before)
        {
            actions = actions.Where(a => a.DueOn < before);
        }

        return filter.Text.Trimmed() is { } text ? ActionPages.Named(actions, text) : actions;
    }

    /// <summary>What a meeting agreed, and what came from it.</summary>
    private static IQueryable<ActionId> OfMeeting(this IBoardDb db, IQueryable<MeetingId> meeting) =>
        db
            .ActionAgreements.Where(agreement => meeting.Contains(agreement.MeetingId))
            .Select(agreement => agreement.ActionId)
            .Union(
                db.ActionSources.Where(source => source.MeetingId != null && meeting.Contains(source.MeetingId.Value))
                    .Select(source => source.ActionId)
            );
}
