using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Search;

/// <summary>Finds the board's actions by their reference, title or owner: what is open first, the first due first.</summary>
internal sealed class ActionSearch(IBoardDb db, IBusinessDay day) : ISearchable
{
    public FoundKind Kind => FoundKind.Action;

    public Permission Permission => Permission.ReadActions;

    public async Task<IReadOnlyList<SearchHit>> FindAsync(
        SearchWords words,
        int most,
        CancellationToken cancellationToken
    )
    {
        var rows = await Named(db.Actions.AsNoTracking(), words)
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
        await db
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

/// <summary>What a search reads of an action.</summary>
internal sealed record FoundAction(int Number, string Title, string Owner, DateOnly DueOn, ActionState State)
{
    public SearchHit ToHit(string? board, string? boardName, DateOnly today)
    {
        var reference = new ActionReference(Number).ToString();

        return new SearchHit(
            FoundKind.Action,
            $"{reference} {Title}",
            $"{boardName ?? Owner}, {When(today)}",
            Excerpt: null,
            new FoundSubject(Board: board, Action: reference)
        );
    }

    private string When(DateOnly today) =>
        State switch
        {
            ActionState.Verified => "verified",
            ActionState.Closed => "closed",
            ActionState.NoLongerNeeded => "no longer needed",
            ActionState.Done => "said to be done",
            _ => Lateness.DaysLate(State, DueOn, today) switch
            {
                null => $"due {DueOn.InWords()}",
                1 => "1 day late",
                { } days => $"{days} days late",
            },
        };
}
