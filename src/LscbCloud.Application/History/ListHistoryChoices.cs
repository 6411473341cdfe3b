using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.History;

/// <summary>Lists what the board's history can be narrowed by: the kinds of things and the people that are in it.</summary>
[Requires(Permission.ReadHistory)]
public sealed record ListHistoryChoices : IQuery<HistoryChoices>;

/// <summary>The kinds of things and the people of a history, each in order of its name.</summary>
public sealed record HistoryChoices(IReadOnlyList<string> Kinds, IReadOnlyList<HistoryPerson> People);

/// <summary>Somebody who is in the history, with the name they had then, or the names.</summary>
public sealed record HistoryPerson(Guid Id, string Name);

internal sealed class ListHistoryChoicesHandler(IBoardHistory history)
    : IQueryHandler<ListHistoryChoices, HistoryChoices>
{
    public async Task<Result<HistoryChoices>> Handle(ListHistoryChoices request, CancellationToken cancellationToken) =>
        await history.ChoicesAsync(cancellationToken);
}
