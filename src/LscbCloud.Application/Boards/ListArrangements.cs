using LscbCloud.Application.Common;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Boards;

/// <summary>Lists the board's arrangements, the latest first. There is one for every change of law or form: a handful.</summary>
[Requires(Permission.ReadArrangements)]
public sealed record ListArrangements : IQuery<ArrangementList>;

internal sealed class ListArrangementsHandler(IArrangementRows arrangementRows)
    : IQueryHandler<ListArrangements, ArrangementList>
{
    private const int Most = 100;

    public async Task<Result<ArrangementList>> Handle(ListArrangements request, CancellationToken cancellationToken)
    {
        var arrangements = await arrangementRows
            .Arrangements.AsNoTracking()
            .OrderByDescending(a => a.FromOn)
            .Take(Most)
            .ToListAsync(cancellationToken);

        return new ArrangementList([.. arrangements.Select(ViewOf)]);
    }

    internal static ArrangementView ViewOf(Arrangement arrangement) =>
        new(
            arrangement.Id.Value,
            arrangement.Type,
            arrangement.Name,
            arrangement.FromOn,
            arrangement.ToOn,
            arrangement.Labels,
            arrangement.RoleNames
        );
}
