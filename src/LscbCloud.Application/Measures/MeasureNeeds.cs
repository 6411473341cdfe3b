using LscbCloud.Application.Common;
using LscbCloud.Application.Home;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Home;
using LscbCloud.Domain.Measures;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Measures;

/// <summary>Which measures of the plan's open priorities wait for a reading.</summary>
internal sealed class MeasureNeeds(
    BoardStanding standing,
    IMeasureRows measureRows,
    ICurrentUser user,
    IBusinessDay day
) : INeeds
{
    public async Task<IEnumerable<Need>> ReadAsync(CancellationToken cancellationToken)
    {
        if (!user.Has(Permission.WriteMeasures))
        {
            return [];
        }

        var measured = (await standing.PrioritiesAsync(cancellationToken)).ToDictionary(p => p.Id);
        var ids = measured.Keys.ToArray();
        var measures = await (
            from measure in measureRows.Measures.AsNoTracking()
            where ids.Contains(measure.PriorityId) && measure.EndedOn == null
            join reading in from reading in measureRows.MeasureReadings.AsNoTracking()
            where reading.RestatedBy == null
            group reading by reading.MeasureId into known
            select new
            {
                MeasureId = known.Key,
                Count = known.Count(),
                First = known.Min(reading => reading.AsAt),
                Latest = known.Max(reading => reading.AsAt),
            }
                on measure.Id equals reading.MeasureId
            select new
            {
                measure.PriorityId,
                measure.Number,
                measure.Title,
                measure.IsInvented,
                reading.Count,
                reading.First,
                reading.Latest,
            }
        ).ToListAsync(cancellationToken);

        return from measure in measures
            let due = Expectations.ReadingDue(measure.Count, measure.First, measure.Latest)
            where due < day.Today
            let priority = measured[measure.PriorityId]
            select new Need(
                NeedKind.Reading,
                $"{priority.Title}: “{measure.Title}” has no new reading",
                $"The last is as at {measure.Latest.InWords()}",
                "Record it",
                new NeedSubject(Priority: priority.Slug, Measure: measure.Number),
                new Urgency(due.Value, IsLateByOthers: false),
                measure.IsInvented
            )
            {
                Post = priority.LeadPost,
                Notice = MeasureNotices.Reading,
                CanBeLate = true,
            };
    }
}
