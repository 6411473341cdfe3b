using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.History;

/// <summary>Lists what the board's history can be narrowed by: the kinds of things and the people that are in it.</summary>
[Requires(Permission.ReadHistory)]
public sealed record ListHistoryChoices : IQuery<HistoryChoices>;

/// <summary>The kinds of things and the people of a history, each in order of its name.</summary>
public sealed record HistoryChoices(IReadOnlyList<string> Kinds, IReadOnlyList<HistoryPerson> People);

/// <summary>Somebody who is in the history, with the name they had then, or the names.</summary>
public sealed record HistoryPerson(Guid Id, string Name);

internal sealed class ListHistoryChoicesHandler(IBoardDb db) : IQueryHandler<ListHistoryChoices, HistoryChoices>
{
    private const int MostKinds = 100;
    private const int MostNames = 500;

    public async Task<Result<HistoryChoices>> Handle(ListHistoryChoices request, CancellationToken cancellationToken)
    {
        var kinds = await db
            .History.Select(e => e.SubjectKind)
            .Distinct()
            .OrderBy(kind => kind)
            .Take(MostKinds)
            .ToListAsync(cancellationToken);
        var names = await db
            .History.Where(e => e.PersonId != null)
            .Select(e => new { e.PersonId, e.PersonName })
            .Distinct()
            .OrderBy(named => named.PersonName)
            .Take(MostNames)
            .ToListAsync(cancellationToken);

        return new HistoryChoices(
            kinds,
            [
                .. names
                    .GroupBy(named => named.PersonId.GetValueOrDefault())
                    .Select(person => new HistoryPerson(
                        person.Key.Value,
                        string.Join(" or ", person.Select(named => named.PersonName))
                    )),
            ]
        );
    }
}
