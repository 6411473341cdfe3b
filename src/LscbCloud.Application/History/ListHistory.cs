using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.History;

/// <summary>Reads the whole board's history, or the part of it that is asked for, the newest first.</summary>
[Requires(Permission.ReadHistory)]
public sealed record ListHistory(
    string? Kind,
    Guid? Person,
    DateOnly? From,
    DateOnly? To,
    string? Text,
    Guid? After,
    int Limit
) : IQuery<HistoryList>, IHistoryListQuery;

/// <summary>One page of the board's history, and how many entries there are in all that were asked for.</summary>
/// <param name="Items">The entries, the newest first.</param>
/// <param name="Next">Where the next page begins; none on the last.</param>
/// <param name="Total">How many entries were asked for; counting ends at 10,000.</param>
/// <param name="IsMore">Whether there are more than were counted.</param>
public sealed record HistoryList(IReadOnlyList<HistoryView> Items, Guid? Next, int Total, bool IsMore);

/// <summary>One page of a history.</summary>
public sealed record HistoryPage(IReadOnlyList<HistoryView> Items, Guid? Next);

/// <summary>One change: who did what to which thing, when, and what was different.</summary>
/// <param name="Id">Names the entry.</param>
/// <param name="At">When it happened.</param>
/// <param name="Who">Who did it, with the name they had then.</param>
/// <param name="Sentence">What happened.</param>
/// <param name="Subject">What it happened to.</param>
/// <param name="Changes">Fields before and after; empty where the content was destroyed by a redaction.</param>
public sealed record HistoryView(
    Guid Id,
    DateTimeOffset At,
    string Who,
    string Sentence,
    HistorySubject Subject,
    IReadOnlyList<FieldChange> Changes
);

/// <summary>What an entry is about, with its address where it has a page of its own.</summary>
/// <param name="Board">The board that an agency shares it with; none in the history of a board or of the service.</param>
public sealed record HistorySubject(string Kind, Guid Id, string Label, string? Slug, HistoryBoard? Board);

/// <summary>A board, as an agency's history names it.</summary>
public sealed record HistoryBoard(string Slug, string Name);

internal sealed class ListHistoryValidator : AbstractValidator<ListHistory>
{
    public ListHistoryValidator(IValidator<IHistoryListQuery> query) => Include(query);
}

internal sealed class ListHistoryHandler(IBoardHistory history) : IQueryHandler<ListHistory, HistoryList>
{
    public async Task<Result<HistoryList>> Handle(ListHistory request, CancellationToken cancellationToken) =>
        await history.ListAsync(request, cancellationToken);
}
