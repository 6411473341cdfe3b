using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Meetings;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Meetings;

namespace LscbCloud.Application.Actions;

/// <summary>Which of the board's actions, and in what order: as the list shows them, and as they are taken along.</summary>
public interface IActionFilter
{
    /// <summary>Which of them by how far they have come.</summary>
    ActionsShown Shown { get; }

    /// <summary>An agency's address, or <c>board</c> for what the board keeps itself.</summary>
    string? Owner { get; }

    /// <summary>The priority that they came from, by address.</summary>
    string? Priority { get; }

    /// <summary>The meeting that agreed them or from which they came, by address.</summary>
    string? Meeting { get; }

    /// <summary>Only what is due before this day.</summary>
    DateOnly? DueBefore { get; }

    /// <summary>A reference, or words of the title or of the owner.</summary>
    string? Text { get; }

    ActionOrder Order { get; }
}

internal sealed class ActionFilterValidator : AbstractValidator<IActionFilter>
{
    public const int TextMaxLength = 100;

    public ActionFilterValidator()
    {
        RuleFor(query => query.Shown).IsInEnum().WithMessage("Choose open, overdue, waiting, finished or all.");
        RuleFor(query => query.Order).IsInEnum().WithMessage("Sort by due, reference or owner.");
        RuleFor(query => query.Owner ?? "").Limited(Slugs.MaxLength).OverridePropertyName("owner");
        RuleFor(query => query.Priority ?? "").Limited(Slugs.MaxLength).OverridePropertyName("priority");
        RuleFor(query => query.Meeting ?? "").Limited(MeetingAddress.MaxLength).OverridePropertyName("meeting");
        RuleFor(query => query.Text ?? "").Limited(TextMaxLength).OverridePropertyName("text");
    }
}

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
