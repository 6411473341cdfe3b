using LscbCloud.Application.Common;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Measures;

/// <summary>Reads the measures of a priority, those that ended last, each with the readings that stand.</summary>
internal sealed class StandingReadings(IBoardDb db)
{
    public async Task<IReadOnlyList<(Measure Measure, IReadOnlyList<Reading> Readings)>> OfPriorityAsync(
        PriorityId priority,
        CancellationToken cancellationToken
    )
    {
        var measures = await db
            .Measures.AsNoTracking()
            .Where(m => m.PriorityId == priority)
            .OrderBy(m => m.EndedOn != null)
            .ThenBy(m => m.Number)
            .Take(Measure.MostOfAPriority)
            .ToListAsync(cancellationToken);
        var standing = await StandingAsync([.. measures.Select(m => m.Id)], cancellationToken);

        return [.. measures.Select(m => (m, (IReadOnlyList<Reading>)[.. standing[m.Id]]))];
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
                : await db
                    .MeasureReadings.AsNoTracking()
                    .Where(r => measures.Contains(r.MeasureId) && r.RestatedBy == null)
                    .OrderBy(r => r.AsAt)
                    .ToListAsync(cancellationToken);

        return readings.ToLookup(r => r.MeasureId);
    }
}
