using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.History;

/// <summary>Lists what the agency's history can be narrowed by: the kinds of things and the people that are in it.</summary>
[Requires(Permission.ReadAgencyHistory)]
public sealed record ListAgencyHistoryChoices : IQuery<HistoryChoices>;

internal sealed class ListAgencyHistoryChoicesHandler(IAgencyHistory history)
    : IQueryHandler<ListAgencyHistoryChoices, HistoryChoices>
{
    public async Task<Result<HistoryChoices>> Handle(
        ListAgencyHistoryChoices request,
        CancellationToken cancellationToken
    ) => await history.ChoicesAsync(cancellationToken);
}
