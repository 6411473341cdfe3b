using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Measures;

/// <summary>Reads one measure with all its readings, as they stand or as the board saw them on a day.</summary>
/// <param name="SeenOn">Shows what had been recorded by the end of that day, before later corrections.</param>
[Requires(Permission.ReadPriorities)]
public sealed record GetMeasure(string Slug, int Number, DateOnly? SeenOn) : IQuery<MeasureDetail>;

internal sealed class GetMeasureHandler(MeasureLookup measures) : IQueryHandler<GetMeasure, MeasureDetail>
{
    public async Task<Result<MeasureDetail>> Handle(GetMeasure request, CancellationToken cancellationToken) =>
        await measures.DetailAsync(request.Slug, request.Number, request.SeenOn, cancellationToken) is { } detail
            ? detail
            : PriorityErrors.NotFound;
}
