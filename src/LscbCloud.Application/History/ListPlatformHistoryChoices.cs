using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.History;

/// <summary>Lists what the service's history can be narrowed by: the kinds of things and the people that are in it.</summary>
[Requires(Permission.RunPlatform)]
public sealed record ListPlatformHistoryChoices : IQuery<HistoryChoices>;

internal sealed class ListPlatformHistoryChoicesHandler(IPlatformHistory history)
    : IQueryHandler<ListPlatformHistoryChoices, HistoryChoices>
{
    public async Task<Result<HistoryChoices>> Handle(
        ListPlatformHistoryChoices request,
        CancellationToken cancellationToken
    ) => await history.ChoicesAsync(cancellationToken);
}
