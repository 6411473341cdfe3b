using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Records;
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

internal sealed class ListHistoryValidator : AbstractValidator<ListHistory>
{
    public ListHistoryValidator(IValidator<IHistoryListQuery> query) => Include(query);
}

internal sealed class ListHistoryHandler(IBoardHistory history, RecordLookup records)
    : IQueryHandler<ListHistory, HistoryList>
{
    public async Task<Result<HistoryList>> Handle(ListHistory request, CancellationToken cancellationToken) =>
        await history.ListAsync(records, request, cancellationToken);
}
