using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Records;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.History;

/// <summary>Reads the whole history of the board or of the agency, or the part of it that is asked for, the newest first.</summary>
[Requires(Permission.ReadHistory, InAgency = Permission.ReadAgencyHistory)]
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

internal sealed class ListHistoryHandler(IHistory history, RecordLookup records)
    : IQueryHandler<ListHistory, HistoryList>
{
    public async Task<Result<HistoryList>> Handle(ListHistory request, CancellationToken cancellationToken) =>
        await history.ListAsync(records, request, cancellationToken);
}
