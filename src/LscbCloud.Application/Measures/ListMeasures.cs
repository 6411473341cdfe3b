using LscbCloud.Application.Common;
using LscbCloud.Application.Priorities;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Measures;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Measures;

/// <summary>Lists the measures of a priority with their latest readings, those that ended last. There are never more than 40.</summary>
[Requires(Permission.ReadPriorities)]
public sealed record ListMeasures(string Slug) : IQuery<MeasureList>;

internal sealed class ListMeasuresHandler(
    IPriorityRows priorityRows,
    ICurrentUser user,
    StandingReadings readings,
    MeasureDisclosure sight
) : IQueryHandler<ListMeasures, MeasureList>
{
    private const int Points = 8;

    public async Task<Result<MeasureList>> Handle(ListMeasures request, CancellationToken cancellationToken)
    {
        var priority = await priorityRows
            .Priorities.Where(p => p.Slug == request.Slug)
            .Select(p => new
            {
                p.Id,
                p.Slug,
                p.Title,
                IsClosed = p.ClosedOn != null,
            })
            .SingleOrDefaultAsync(cancellationToken);

        if (priority is null)
        {
            return PriorityErrors.NotFound;
        }

        var measures = await readings.OfPriorityAsync(priority.Id, cancellationToken);
        var mayAdd =
            !priority.IsClosed && measures.Count < Measure.MostOfAPriority && user.Has(Permission.WriteMeasures);

        return new MeasureList(
            new MeasuredPriority(priority.Slug, priority.Title),
            [.. measures.Select(m => sight.SummaryOf(m.Measure, m.Readings, Points, priority.IsClosed))],
            sight.Hides,
            new MeasureListCan(mayAdd)
        );
    }
}
