using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Actions;

/// <summary>Lists what the agency has promised to all its boards, the first due first.</summary>
/// <param name="Shown">Which of them by how far they have come.</param>
/// <param name="Board">Only what one board waits for, by address.</param>
/// <param name="Text">A reference, or words of the title or of the post.</param>
/// <param name="After">The last action on the page before, as <c>shropshire.A-142</c>.</param>
/// <param name="Limit">How many to a page.</param>
[Requires(Permission.ReadAgencyActions)]
public sealed record ListAgencyActions(ActionsShown Shown, string? Board, string? Text, string? After, int Limit)
    : IQuery<AgencyActionList>;

internal sealed class ListAgencyActionsValidator : AbstractValidator<ListAgencyActions>
{
    public ListAgencyActionsValidator()
    {
        RuleFor(query => query.Limit).PageSize();
        RuleFor(query => query.Shown).IsInEnum().WithMessage("Choose open, overdue, waiting, finished or all.");
        RuleFor(query => query.Board ?? "").Limited(Slugs.MaxLength).OverridePropertyName("board");
        RuleFor(query => query.Text ?? "").Limited(ActionFilterValidator.TextMaxLength).OverridePropertyName("text");
        RuleFor(query => query.After)
            .Must(after => after is null || AgencyCursor.Read(after) is not null)
            .WithMessage("Name the last action of the page before, such as shropshire.A-142.");
    }
}

internal sealed class ListAgencyActionsHandler(
    IActionRows actionRows,
    AgencyActionReading reading,
    CommitmentReading commitments,
    IBusinessDay day
) : IQueryHandler<ListAgencyActions, AgencyActionList>
{
    public async Task<Result<AgencyActionList>> Handle(ListAgencyActions request, CancellationToken cancellationToken)
    {
        var boards = await reading.BoardsAsync(cancellationToken);
        var actions = actionRows.Actions.AsNoTracking().Shown(request.Shown, day.Today);

        if (request.Board.Trimmed() is { } slug)
        {
            var board = IdOf(boards, slug);
            actions = actions.Where(a => a.BoardId == board);
        }

        if (request.Text.Trimmed() is { } text)
        {
            actions = ActionPages.Named(actions, text);
        }

        var rows = await (await AfterAsync(actions, boards, request.After, cancellationToken))
            .OrderBy(a => a.DueOn)
            .ThenBy(a => a.Id)
            .Take(request.Limit + 1)
            .Read(actionRows.ActionUpdates)
            .ToListAsync(cancellationToken);
        var others = await commitments.CountAsync([.. rows.Select(row => row.Id)], cancellationToken);
        var items = rows.Take(request.Limit).Select(row => SummaryOf(row, boards, others)).ToArray();
        var isWhole = request.After is null && rows.Count <= request.Limit;

        return new AgencyActionList(
            items,
            isWhole ? rows.Count : await actions.CountAsync(cancellationToken),
            ActionRows.Count(await actionRows.Actions.TalliesAsync(day.Today, cancellationToken)),
            [.. boards.Values.OrderBy(board => board.Name, StringComparer.Ordinal)],
            rows.Count > request.Limit ? $"{items[^1].Board.Slug}.{items[^1].Reference}" : null
        );
    }

    private async Task<IQueryable<BoardAction>> AfterAsync(
        IQueryable<BoardAction> actions,
        IReadOnlyDictionary<BoardId, PromisedTo> boards,
        string? after,
        CancellationToken cancellationToken
    )
    {
        if (after is null || AgencyCursor.Read(after) is not { } cursor)
        {
            return actions;
        }

        var board = IdOf(boards, cursor.Board);
        var last = actionRows.Actions.Where(a => a.BoardId == board && a.Number == cursor.Number);

        return
            await last.AsNoTracking().Select(a => new { a.DueOn, a.Id }).SingleOrDefaultAsync(cancellationToken)
                is { DueOn: var due, Id: var id }
            ? actions.Where(a => a.DueOn > due || (a.DueOn == due && a.Id > id))
            : actions.Take(0);
    }

    private static BoardId IdOf(IReadOnlyDictionary<BoardId, PromisedTo> boards, string slug) =>
        boards.FirstOrDefault(board => board.Value.Slug == slug).Key;

    private AgencyActionSummary SummaryOf(
        ActionRow row,
        IReadOnlyDictionary<BoardId, PromisedTo> boards,
        IReadOnlyDictionary<ActionId, int> others
    ) =>
        new(
            boards.GetValueOrDefault(row.BoardId) ?? new PromisedTo("", ""),
            new ActionReference(row.Number).ToString(),
            row.Title,
            row.OwnerPost,
            row.DueOn,
            Lateness.DaysLate(row.State, row.DueOn, day.Today),
            row.Recurrence,
            row.State,
            row.Outlook,
            row.AsksForTime,
            row.ReplyBy,
            row.LastWord,
            others.GetValueOrDefault(row.Id),
            row.IsInvented,
            row.Version
        );
}
