using LscbCloud.Application.Common;
using LscbCloud.Application.Priorities;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Measures;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Measures;

/// <summary>Finds one measure with its readings: to show it, to change it, and to show it as it is now when a write came too late.</summary>
internal sealed class MeasureLookup(IMeasureRows measureRows, IPriorityRows priorityRows, MeasureDisclosure sight)
{
    public async Task<MeasureDetail?> DetailAsync(
        string slug,
        int number,
        DateOnly? seenOn,
        CancellationToken cancellationToken
    )
    {
        var found = await FindAsync(measureRows.Measures.AsNoTracking(), slug, number, cancellationToken);

        return found is null ? null : DetailOf(found, seenOn);
    }

    /// <summary>Asks a measure to change, and refuses with the measure as it is now if the writer had read an older version.</summary>
    public async Task<Result<Revision>> ChangeAsync(
        string slug,
        int number,
        int version,
        Func<Measure, Result> change,
        CancellationToken cancellationToken
    )
    {
        if (await FindAsync(measureRows.Measures, slug, number, cancellationToken) is not { } found)
        {
            return PriorityErrors.NotFound;
        }

        return await new Changing<Measure>(
            found.Measure,
            PriorityErrors.NotFound,
            _ => Task.FromResult(MeasureErrors.Stale(DetailOf(found, seenOn: null)))
        ).FromAsync(version, measure => WhyNotChanged(measure, found.IsClosed) ?? change(measure));
    }

    /// <summary>Why a measure takes no change: its priority is closed, or it has ended itself.</summary>
    internal static Error? WhyNotChanged(Measure measure, bool isPriorityClosed) =>
        isPriorityClosed ? PriorityErrors.Closed : measure.WhyNotChanged();

    private async Task<Found?> FindAsync(
        IQueryable<Measure> measures,
        string slug,
        int number,
        CancellationToken cancellationToken
    )
    {
        var priority = await priorityRows
            .Priorities.Where(p => p.Slug == slug)
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
            return null;
        }

        var measure = await measures
            .Include(m => m.Readings)
            .SingleOrDefaultAsync(m => m.PriorityId == priority.Id && m.Number == number, cancellationToken);

        return measure is null
            ? null
            : new Found(measure, new MeasuredPriority(priority.Slug, priority.Title), priority.IsClosed);
    }

    private MeasureDetail DetailOf(Found found, DateOnly? seenOn)
    {
        var measure = found.Measure;
        Reading[] seen =
        [
            .. seenOn is { } day ? measure.Readings.Where(reading => reading.RecordedOn <= day) : measure.Readings,
        ];
        Reading[] standing =
        [
            .. seen.Where(reading => seenOn is { } on ? reading.WasSeenOn(on) : reading.IsCurrent)
                .OrderBy(reading => reading.AsAt),
        ];

        return new MeasureDetail(
            found.Priority,
            sight.SummaryOf(measure, standing, Measure.MostReadings, found.IsClosed),
            [
                .. seen.OrderByDescending(reading => reading.AsAt)
                    .ThenByDescending(reading => reading.Number)
                    .Select(reading => sight.ViewOf(measure, reading, seenOn)),
            ],
            seenOn,
            sight.Hides
        );
    }

    private sealed record Found(Measure Measure, MeasuredPriority Priority, bool IsClosed);
}
