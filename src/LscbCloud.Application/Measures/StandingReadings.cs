using LscbCloud.Domain.Measures;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Measures;

/// <summary>Reads the measures of priorities, those that ended last, each with the readings that stand.</summary>
internal sealed class StandingReadings(IMeasureRows measureRows)
{
    public async Task<IReadOnlyList<MeasureWithReadings>> OfPriorityAsync(
        PriorityId priority,
        CancellationToken cancellationToken
    )
    {
        var measures = await measureRows
            .Measures.AsNoTracking()
            .Where(m => m.PriorityId == priority)
            .OrderBy(m => m.EndedOn != null)
            .ThenBy(m => m.Number)
            .Take(Measure.MostOfAPriority)
            .ToListAsync(cancellationToken);

        return await WithReadingsAsync(measures, cancellationToken);
    }

    /// <summary>The measures of several priorities that go on, in the order of their numbers.</summary>
    public async Task<ILookup<PriorityId, MeasureWithReadings>> GoingOnAsync(
        PriorityId[] priorities,
        CancellationToken cancellationToken
    )
    {
        var measures = await measureRows
            .Measures.AsNoTracking()
            .Where(m => priorities.Contains(m.PriorityId) && m.EndedOn == null)
            .OrderBy(m => m.Number)
            .Take(priorities.Length * Measure.MostOfAPriority)
            .ToListAsync(cancellationToken);

        return (await WithReadingsAsync(measures, cancellationToken)).ToLookup(m => m.Measure.PriorityId);
    }

    /// <summary>The measure that stands for each priority: the first that goes on. A priority without one is left out.</summary>
    public async Task<IReadOnlyDictionary<PriorityId, MeasureWithReadings>> HeadlinesAsync(
        PriorityId[] priorities,
        CancellationToken cancellationToken
    )
    {
        var measures = await measureRows
            .Measures.AsNoTracking()
            .Where(m =>
                priorities.Contains(m.PriorityId)
                && m.EndedOn == null
                && !measureRows.Measures.Any(earlier =>
                    earlier.PriorityId == m.PriorityId && earlier.EndedOn == null && earlier.Number < m.Number
                )
            )
            .OrderBy(m => m.Number)
            .Take(priorities.Length)
            .ToListAsync(cancellationToken);

        return (await WithReadingsAsync(measures, cancellationToken)).ToDictionary(m => m.Measure.PriorityId);
    }

    private async Task<IReadOnlyList<MeasureWithReadings>> WithReadingsAsync(
        List<Measure> measures,
        CancellationToken cancellationToken
    )
    {
        var standing = await StandingAsync([.. measures.Select(m => m.Id)], cancellationToken);

        return [.. measures.Select(m => new MeasureWithReadings(m, [.. standing[m.Id]]))];
    }

    /// <summary>The readings that stand, by measure, the oldest first.</summary>
    private async Task<ILookup<MeasureId, Reading>> StandingAsync(
        IReadOnlyList<MeasureId> measures,
        CancellationToken cancellationToken
    )
    {
        var readings =
            measures.Count == 0
                ? []
                : await measureRows
                    .MeasureReadings.AsNoTracking()
                    .Where(r => measures.Contains(r.MeasureId) && r.RestatedBy == null)
                    .OrderBy(r => r.AsAt)
                    .ToListAsync(cancellationToken);

        return readings.ToLookup(r => r.MeasureId);
    }
}
