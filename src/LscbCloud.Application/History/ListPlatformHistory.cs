using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Records;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.History;

/// <summary>Reads the service's own history or the part of it that is asked for, the newest first.</summary>
[Requires(Permission.RunPlatform)]
public sealed record ListPlatformHistory(
    string? Kind,
    Guid? Person,
    DateOnly? From,
    DateOnly? To,
    string? Text,
    Guid? After,
    int Limit
) : IQuery<HistoryList>, IHistoryListQuery;

internal sealed class ListPlatformHistoryValidator : AbstractValidator<ListPlatformHistory>
{
    public ListPlatformHistoryValidator(IValidator<IHistoryListQuery> query) => Include(query);
}

internal sealed class ListPlatformHistoryHandler(IPlatformHistory history, RecordLookup records)
    : IQueryHandler<ListPlatformHistory, HistoryList>
{
    public async Task<Result<HistoryList>> Handle(ListPlatformHistory request, CancellationToken cancellationToken) =>
        await history.ListAsync(records, request, cancellationToken);
}
