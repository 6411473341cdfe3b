using LscbCloud.Application.Actions;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Search;

/// <summary>Finds the board's actions by their reference, title or owner: what is open first, the first due first.</summary>
internal sealed class ActionSearch(IActionRows actionRows, IBusinessDay day) : ISearchable
{
    public FoundKind Kind => FoundKind.Action;

    public Permission Permission => Permission.ReadActions;

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
            .Take(most)
            .Select(a => new FoundAction(a.Number, a.Title, a.OwnerAgencyName ?? a.OwnerPost, a.DueOn, a.State))
            .ToListAsync(cancellationToken);

        return [.. rows.Select(row => row.ToHit(board: null, boardName: null, day.Today))];
    }

    public async Task<IReadOnlyList<string>> TitlesAsync(int most, CancellationToken cancellationToken) =>
        await actionRows
            .Actions.OrderByDescending(a => a.Number)
            .Select(a => a.Title)
            .Take(most)
            .ToListAsync(cancellationToken);

    /// <summary>The actions that a text names: a reference names one, words the rest.</summary>
    public static IQueryable<BoardAction> Named(IQueryable<BoardAction> actions, SearchWords words) =>
        ActionReference.Read(words.Text) is { Number: var number }
            ? actions.Where(a => a.Number == number)
            : words.In(actions, a => a.Title + " " + a.OwnerPost + " " + (a.OwnerAgencyName ?? ""));
}
