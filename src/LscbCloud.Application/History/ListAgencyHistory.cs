using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Records;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.History;

/// <summary>Reads the agency's whole history, with what it shares with boards, or the part of it that is asked for, the newest first.</summary>
[Requires(Permission.ReadAgencyHistory)]
public sealed record ListAgencyHistory(
    string? Kind,
    Guid? Person,
    DateOnly? From,
    DateOnly? To,
    string? Text,
    Guid? After,
    int Limit
) : IQuery<HistoryList>, IHistoryListQuery;

internal sealed class ListAgencyHistoryValidator : AbstractValidator<ListAgencyHistory>
{
    public ListAgencyHistoryValidator(IValidator<IHistoryListQuery> query) => Include(query);
}

internal sealed class ListAgencyHistoryHandler(IAgencyHistory history, RecordLookup records)
    : IQueryHandler<ListAgencyHistory, HistoryList>
{
    public async Task<Result<HistoryList>> Handle(ListAgencyHistory request, CancellationToken cancellationToken) =>
        await history.ListAsync(records, request, cancellationToken);
}
