using LscbCloud.Application.Common;
using LscbCloud.Application.Priorities;
using LscbCloud.Application.Records;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Measures;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Measures;

/// <summary>Measures as records, with their readings as parts. No number of a reading is told.</summary>
internal sealed class MeasureRecords(IMeasureRows measureRows, IPriorityRows priorityRows) : IRecordKind
{
    public RecordKind Kind => RecordKind.Measure;

    public Permission ToOpen => RequiresAttribute.Of<GetMeasure>().Permission;

    public async Task<FoundRecord?> FindAsync(RecordAddress address, CancellationToken cancellationToken)
    {
        var found = await (
            from priority in priorityRows.Priorities
            where priority.Slug == address.Address
            join measure in measureRows.Measures on priority.Id equals measure.PriorityId
            where measure.Number == address.Number
            select new
            {
                measure.Id,
                measure.Title,
                measure.PriorityId,
                Of = priority.Title,
            }
        ).SingleOrDefaultAsync(cancellationToken);

        return found is null
            ? null
            : new FoundRecord(found.Id.Value, found.Title)
            {
                Words = $"{found.Of}: {found.Title}",
                BelongsToId = found.PriorityId.Value,
            };
    }

    public async Task<IReadOnlyDictionary<Guid, RecordLink>> LinksAsync(
        IReadOnlyCollection<Guid> records,
        CancellationToken cancellationToken
    )
    {
        MeasureId[] ids = [.. records.Select(MeasureId.From)];

        return await (
            from measure in measureRows.Measures
            where ids.Contains(measure.Id)
            join priority in priorityRows.Priorities on measure.PriorityId equals priority.Id
            select new
            {
                measure.Id,
                priority.Slug,
                measure.Number,
                measure.Title,
                Of = priority.Title,
            }
        ).ToDictionaryAsync(
            found => found.Id.Value,
            found => new RecordLink(
                RecordKind.Measure,
                found.Slug,
                found.Number,
                $"priorities/{found.Slug}/measures/{found.Number}",
                found.Title,
                found.Of
            ),
            cancellationToken
        );
    }

    public async Task<FoundPart?> FindPartAsync(
        FoundRecord record,
        RecordPartInput part,
        CancellationToken cancellationToken
    )
    {
        if (part.Kind is not RecordPartKind.Reading)
        {
            return null;
        }

        var measure = MeasureId.From(record.Id);
        var readings = measureRows.MeasureReadings.Where(r => r.MeasureId == measure);
        var found = await (
            part.Id is { } id
                ? readings.Where(r => r.Id == ReadingId.From(id))
                : readings.Where(r => r.Number == part.Number)
        )
            .Select(r => new { r.Id, r.AsAt })
            .SingleOrDefaultAsync(cancellationToken);

        return found is null
            ? null
            : new FoundPart(found.Id.Value, $"{record.Words}, reading as at {found.AsAt.InWords()}");
    }

    public Task<RecordSight> SightAsync(Guid record, CancellationToken cancellationToken) =>
        Task.FromResult(new RecordSight { HasFigures = true });
}
