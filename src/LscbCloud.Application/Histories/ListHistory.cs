using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Histories;

/// <summary>Reads the whole board's history, the newest first.</summary>
[Requires(Permission.ReadHistory)]
public sealed record ListHistory(Guid? After, int Limit) : IQuery<HistoryPage>;

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
public sealed record HistorySubject(string Kind, Guid Id, string Label, string? Slug);

internal sealed class ListHistoryValidator : AbstractValidator<ListHistory>
{
    public ListHistoryValidator() => RuleFor(query => query.Limit).PageSize();
}

internal sealed class ListHistoryHandler(HistoryReading histories) : IQueryHandler<ListHistory, HistoryPage>
{
    public async Task<Result<HistoryPage>> Handle(ListHistory request, CancellationToken cancellationToken) =>
        await histories.PageAsync(subjects: null, request.After, request.Limit, cancellationToken);
}
