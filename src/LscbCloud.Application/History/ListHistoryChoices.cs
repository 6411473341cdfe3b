using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.History;

/// <summary>Lists what the board's history can be narrowed by: the kinds of things and the people that are in it.</summary>
[Requires(Permission.ReadHistory)]
public sealed record ListHistoryChoices : IQuery<HistoryChoices>;

internal sealed class ListHistoryChoicesHandler(IBoardHistory history)
    : IQueryHandler<ListHistoryChoices, HistoryChoices>
{
    public async Task<Result<HistoryChoices>> Handle(ListHistoryChoices request, CancellationToken cancellationToken) =>
        await history.ChoicesAsync(cancellationToken);
}
