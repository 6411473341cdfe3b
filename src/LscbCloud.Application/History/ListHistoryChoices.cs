using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.History;

/// <summary>Lists what the history of the board or of the agency can be narrowed by: the kinds of records and the people that are in it.</summary>
[Requires(Permission.ReadHistory, InAgency = Permission.ReadAgencyHistory)]
public sealed record ListHistoryChoices : IQuery<HistoryChoices>;

internal sealed class ListHistoryChoicesHandler(IHistory history) : IQueryHandler<ListHistoryChoices, HistoryChoices>
{
    public async Task<Result<HistoryChoices>> Handle(ListHistoryChoices request, CancellationToken cancellationToken) =>
        await history.ChoicesAsync(cancellationToken);
}
