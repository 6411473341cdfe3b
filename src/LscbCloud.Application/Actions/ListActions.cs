using FluentValidation;
using LscbCloud.Application.Agencies;
using LscbCloud.Application.Common;
using LscbCloud.Application.Meetings;
using LscbCloud.Application.Priorities;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Actions;

/// <summary>Lists the board's actions from every source, one page at a time.</summary>
/// <param name="Shown">Which of them by how far they have come.</param>
/// <param name="Owner">An agency's address, or <c>board</c> for what the board keeps itself.</param>
/// <param name="Priority">The priority that they came from, by address.</param>
/// <param name="DueBefore">Only what is due before this day.</param>
/// <param name="Text">A reference, or words of the title or of the owner.</param>
/// <param name="Order">In what order.</param>
/// <param name="After">The reference of the last action on the page before.</param>
/// <param name="Limit">How many to a page.</param>
/// <param name="Meeting">The meeting that agreed them or from which they came, by address.</param>
/// <param name="SourceKind">The kind of source that they came from.</param>
/// <param name="Source">The record of that kind, by address.</param>
/// <param name="SourceNumber">Its number, where it is a measure or an objective.</param>
[Requires(Permission.ReadActions)]
public sealed record ListActions(
    ActionsShown Shown,
    string? Owner,
    string? Priority,
    DateOnly? DueBefore,
    string? Text,
    ActionOrder Order,
    string? After,
    int Limit,
    string? Meeting = null,
    string? SourceKind = null,
    string? Source = null,
    int? SourceNumber = null
) : IQuery<ActionList>, IActionFilter;

internal sealed class ListActionsValidator : AbstractValidator<ListActions>
{
    public ListActionsValidator(IValidator<IActionFilter> filter)
    {
        RuleFor(query => query.Limit).PageSize();
        RuleFor(query => query.After)
            .Must(after => after is null || ActionReference.Read(after) is not null)
            .WithMessage("Name the last action of the page before, such as A-142.");
        Include(filter);
    }
}

internal sealed class ListActionsHandler(
    IActionViewRows actionViewRows,
    IGroupRows groupRows,
    IMeetingRows meetingRows,
    IActionRows actionRows,
    IPriorityRows priorityRows,
    ActionFilters filters,
    ActionSources cameFrom,
    Successors agencies,
    ICurrentUser user,
    IBusinessDay day
) : IQueryHandler<ListActions, ActionList>
{
    public async Task<Result<ActionList>> Handle(ListActions request, CancellationToken cancellationToken)
    {
        var actions = await filters.ActionsAsync(request, cancellationToken);
        var rows = await (await AfterAsync(actions.AsNoTracking(), request, cancellationToken))
            .InOrder(request.Order, priorityRows.Priorities)
            .Take(request.Limit + 1)
            .Read(actionRows.ActionUpdates)
            .ToListAsync(cancellationToken);
        var page = rows.Take(request.Limit).ToArray();
        var sources = await cameFrom.OfAsync([.. page.Select(row => row.Id)], cancellationToken);
        var now = await agencies.OfAsync(page.Select(row => row.AgencySlug), cancellationToken);
        var tallies = await TalliesAsync(cancellationToken);
        var isWhole = request.After is null && rows.Count <= request.Limit;

        return new ActionList(
            [.. page.Select(row => SummaryOf(row, sources, now))],
            isWhole ? rows.Count : await actions.CountAsync(cancellationToken),
            ActionRows.Count(tallies),
            OwnersOf(tallies),
            await cameFrom.CountAsync(cancellationToken),
            await filters.NarrowedToAsync(request, cancellationToken),
            await ViewsAsync(cancellationToken),
            await NextMeetingAsync(cancellationToken),
            rows.Count > request.Limit ? new ActionReference(page[^1].Number).ToString() : null,
            new ActionListCan(
                user.Has(Permission.ProposeActions),
                user.Has(Permission.ManageActions),
                user.Has(Permission.WorkActions)
            )
        );
    }

    private Task<List<OwnActionView>> ViewsAsync(CancellationToken cancellationToken) =>
        actionViewRows
            .ActionViews.AsNoTracking()
            .Where(view => view.PersonId == user.PersonId)
            .OrderBy(view => view.Id)
            .Take(ActionView.MostOfAPerson)
            .Select(view => new OwnActionView(
                view.Id.Value,
                view.Name,
                view.Shown,
                view.Owner,
                view.Priority,
                view.Text,
                view.Sorted
            ))
            .ToListAsync(cancellationToken);

    private Task<MeetingToCome?> NextMeetingAsync(CancellationToken cancellationToken)
    {
        var today = day.Today;

        return (
            from meeting in meetingRows.Meetings
            join grouping in groupRows.Groups on meeting.GroupId equals grouping.Id
            where grouping.Type == GroupType.Board && meeting.HeldOn >= today && meeting.CancelledOn == null
            orderby meeting.HeldOn
            select new MeetingToCome(meeting.GroupName, meeting.HeldOn)
        ).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>Goes on after the last action of the page before, where it stands now.</summary>
    private async Task<IQueryable<BoardAction>> AfterAsync(
        IQueryable<BoardAction> actions,
        ListActions request,
        CancellationToken cancellationToken
    )
    {
        if (request.After is null || ActionReference.Read(request.After) is not { Number: var number })
        {
            return actions;
        }

        var last = actionRows.Actions.Where(a => a.Number == number);

        return await last.PlaceOfAsync(request.Order, priorityRows.Priorities, cancellationToken) is { } place
            ? actions.After(place, request.Order, priorityRows.Priorities)
            : actions.Take(0);
    }

    /// <summary>Everything that is counted, by owner, in one reading.</summary>
    private async Task<IReadOnlyList<Tally>> TalliesAsync(CancellationToken cancellationToken)
    {
        var today = day.Today;

        return await actionRows
            .Actions.AsNoTracking()
            .GroupBy(a => new
            {
                a.State,
                IsPast = a.DueOn < today,
                a.AsksForTime,
                a.OwnerAgencySlug,
                a.OwnerAgencyName,
            })
            .Select(g => new Tally(
                g.Key.State,
                g.Key.IsPast,
                g.Key.AsksForTime,
                g.Key.OwnerAgencySlug,
                g.Key.OwnerAgencyName,
                g.Count()
            ))
            .ToListAsync(cancellationToken);
    }

    private static IReadOnlyList<OwningAgencyView> OwnersOf(IReadOnlyList<Tally> tallies) =>
        [
            .. tallies
                .Where(t => t.Slug is not null)
                .Select(t => new OwningAgencyView(t.Slug ?? "", t.Name ?? ""))
                .DistinctBy(owner => owner.Slug, StringComparer.Ordinal)
                .OrderBy(owner => owner.Name, StringComparer.Ordinal),
        ];

    private ActionSummary SummaryOf(
        ActionRow row,
        ILookup<ActionId, ActionSourceView> sources,
        IReadOnlyDictionary<string, Successor> now
    ) =>
        new(
            new ActionReference(row.Number).ToString(),
            row.Title,
            ActionViews.OwnerOf(row, now),
            [.. sources[row.Id]],
            row.DueOn,
            Lateness.DaysLate(row.State, row.DueOn, day.Today),
            row.Recurrence,
            row.State,
            row.Outlook,
            row.AsksForTime,
            row.ReplyBy,
            row.LastWord,
            row.IsInvented,
            row.Version
        );

    private sealed record Tally(ActionState State, bool IsPast, bool AsksForTime, string? Slug, string? Name, int Count)
        : ActionTally(State, IsPast, AsksForTime, Count);
}
