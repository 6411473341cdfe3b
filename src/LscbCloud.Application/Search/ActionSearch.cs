using LscbCloud.Application.Actions;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Search;

/// <summary>
/// Finds the actions of a board, or what an agency has promised to its boards, by their reference, title or owner: what is open first,
/// the first due first.
/// </summary>
internal sealed class ActionSearch(
    IActionRows actionRows,
    AgencyActionReading promises,
    ITenantContext place,
    IBusinessDay day
) : ISearchable
{
    private static readonly IReadOnlyDictionary<BoardId, PromisedTo> NoBoards = new Dictionary<BoardId, PromisedTo>();

    public FoundKind Kind => FoundKind.Action;

    public bool IsOpenTo(ICurrentUser user) => user.May<GetAction>() || user.May<GetAgencyAction>();

    public async Task<IReadOnlyList<SearchHit>> FindAsync(
        SearchWords words,
        int most,
        CancellationToken cancellationToken
    )
    {
        var rows = await Named(actionRows.Actions.AsNoTracking(), words)
            .OrderByDescending(a =>
                a.State == ActionState.Proposed || a.State == ActionState.Agreed || a.State == ActionState.InProgress
            )
            .ThenBy(a => a.DueOn)
            .ThenBy(a => a.Number)
            .ThenBy(a => a.Id)
            .Take(most)
            .Select(a => new FoundAction(
                a.BoardId,
                a.Number,
                a.Title,
                a.OwnerAgencyName ?? a.OwnerPost,
                a.DueOn,
                a.State
            ))
            .ToListAsync(cancellationToken);
        var boards = await BoardsAsync(rows.Count, cancellationToken);

        return [.. rows.Select(row => row.ToHit(boards.GetValueOrDefault(row.BoardId), day.Today))];
    }

    public async Task<IReadOnlyList<string>> TitlesAsync(int most, CancellationToken cancellationToken) =>
        await actionRows
            .Actions.OrderByDescending(a => a.Number)
            .Select(a => a.Title)
            .Take(most)
            .ToListAsync(cancellationToken);

    /// <summary>A board knows that its actions are its own. An agency is told whose each is.</summary>
    private async Task<IReadOnlyDictionary<BoardId, PromisedTo>> BoardsAsync(
        int found,
        CancellationToken cancellationToken
    ) => place.AgencyId is null || found == 0 ? NoBoards : await promises.BoardsAsync(cancellationToken);

    /// <summary>The actions that a text names: a reference names one of each board, words the rest.</summary>
    private static IQueryable<BoardAction> Named(IQueryable<BoardAction> actions, SearchWords words) =>
        ActionReference.Read(words.Text) is { Number: var number }
            ? actions.Where(a => a.Number == number)
            : words.In(actions, a => a.Title + " " + a.OwnerPost + " " + (a.OwnerAgencyName ?? ""));
}
