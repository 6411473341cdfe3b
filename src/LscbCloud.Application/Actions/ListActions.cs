using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
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
[Requires(Permission.ReadActions)]
public sealed record ListActions(
    ActionsShown Shown,
    string? Owner,
    string? Priority,
    DateOnly? DueBefore,
    string? Text,
    ActionOrder Order,
    string? After,
    int Limit
) : IQuery<ActionList>
{
    public const string BoardItself = "board";
}

/// <summary>One page of the list, with what there is to choose from.</summary>
public sealed record ActionList(
    IReadOnlyList<ActionSummary> Items,
    int Total,
    ActionCounts Counts,
    IReadOnlyList<OwningAgencyView> Owners,
    string? Next,
    ActionListCan Can
);

/// <summary>What the reader may do with the list.</summary>
public sealed record ActionListCan(bool Propose, bool Raise);

/// <summary>An action as the list shows it.</summary>
public sealed record ActionSummary(
    string Reference,
    string Title,
    ActionOwnerView Owner,
    IReadOnlyList<ActionSourceView> Sources,
    DateOnly Due,
    int? DaysLate,
    Recurrence Recurrence,
    ActionState State,
    Outlook? Outlook,
    bool AsksForTime,
    LastWord? LastWord,
    bool IsInvented,
    int Version
);

internal sealed class ListActionsValidator : AbstractValidator<ListActions>
{
    private const int TextMaxLength = 100;

    public ListActionsValidator()
    {
        RuleFor(query => query.Limit).PageSize();
        RuleFor(query => query.Shown).IsInEnum().WithMessage("Choose open, overdue, waiting, finished or all.");
        RuleFor(query => query.Order).IsInEnum().WithMessage("Sort by due, reference or owner.");
        RuleFor(query => query.Owner ?? "").Limited(Slugs.MaxLength).OverridePropertyName("owner");
        RuleFor(query => query.Priority ?? "").Limited(Slugs.MaxLength).OverridePropertyName("priority");
        RuleFor(query => query.Text ?? "").Limited(TextMaxLength).OverridePropertyName("text");
        RuleFor(query => query.After)
            .Must(after => after is null || ActionReference.Read(after) is not null)
            .WithMessage("Name the last action of the page before, such as A-142.");
    }
}

internal sealed class ListActionsHandler(IBoardDb db, ICurrentUser user, IBusinessDay day)
    : IQueryHandler<ListActions, ActionList>
{
    public async Task<Result<ActionList>> Handle(ListActions request, CancellationToken cancellationToken)
    {
        var actions = Narrowed(request);
        var rows = await ActionPages
            .After(actions, db.Actions, request.Order, request.After)
            .Read(db.ActionUpdates)
            .Take(request.Limit + 1)
            .ToListAsync(cancellationToken);
        var page = rows.Take(request.Limit).ToArray();
        var sources = await SourcesAsync(page, cancellationToken);
        var tallies = await TalliesAsync(cancellationToken);
        var isWhole = request.After is null && rows.Count <= request.Limit;

        return new ActionList(
            [.. page.Select(row => SummaryOf(row, sources))],
            isWhole ? rows.Count : await actions.CountAsync(cancellationToken),
            ActionRows.Count([.. tallies.Select(t => new ActionTally(t.State, t.IsPast, t.AsksForTime, t.Count))]),
            OwnersOf(tallies),
            rows.Count > request.Limit ? new ActionReference(page[^1].Number).ToString() : null,
            new ActionListCan(user.Has(Permission.ProposeActions), user.Has(Permission.ManageActions))
        );
    }

    private IQueryable<BoardAction> Narrowed(ListActions request)
    {
        var actions = db.Actions.AsNoTracking().Shown(request.Shown, day.Today);

        if (request.Owner.Trimmed() is { } owner)
        {
            actions =
                owner == ListActions.BoardItself
                    ? actions.Where(a => a.OwnerAgencyId == null)
                    : actions.Where(a => a.OwnerAgencySlug == owner);
        }

        if (request.Priority.Trimmed() is { } slug)
        {
            var ids =
                from source in db.ActionSources
                join priority in db.Priorities on source.PriorityId equals (Domain.Priorities.PriorityId?)priority.Id
                where priority.Slug == slug
                select source.ActionId;
            actions = actions.Where(a => ids.Contains(a.Id));
        }

        if (request.DueBefore is { } before)
        {
            actions = actions.Where(a => a.DueOn < before);
        }

        return request.Text.Trimmed() is { } text ? ActionPages.Named(actions, text) : actions;
    }

    private async Task<ILookup<ActionId, ActionSourceView>> SourcesAsync(
        ActionRow[] page,
        CancellationToken cancellationToken
    )
    {
        var ids = page.Select(row => row.Id).ToArray();
        var found = await (
            from source in db.ActionSources
            where ids.Contains(source.ActionId)
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

    /// <summary>Everything that is counted, by owner, in one reading.</summary>
    private async Task<IReadOnlyList<Tally>> TalliesAsync(CancellationToken cancellationToken)
    {
        var today = day.Today;

        return await db
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

    private ActionSummary SummaryOf(ActionRow row, ILookup<ActionId, ActionSourceView> sources) =>
        new(
            new ActionReference(row.Number).ToString(),
            row.Title,
            ActionViews.OwnerOf(row.OwnerPost, row.AgencySlug, row.AgencyName),
            [.. sources[row.Id]],
            row.DueOn,
            Lateness.DaysLate(row.State, row.DueOn, day.Today),
            row.Recurrence,
            row.State,
            row.Outlook,
            row.AsksForTime,
            row.LastWord,
            row.IsInvented,
            row.Version
        );

    private sealed record Tally(
        ActionState State,
        bool IsPast,
        bool AsksForTime,
        string? Slug,
        string? Name,
        int Count
    );
}
