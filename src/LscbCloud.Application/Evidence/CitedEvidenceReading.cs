using LscbCloud.Application.Common;
using LscbCloud.Application.Measures;
using LscbCloud.Application.Records;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;
using LscbCloud.Domain.Measures;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Evidence;

/// <summary>Reads citations from the side of what cites.</summary>
internal sealed class CitedEvidenceReading(
    IEvidenceRows evidenceRows,
    IMeasureRows measureRows,
    RecordLookup records,
    ICurrentUser user,
    IBusinessDay day
)
{
    public async Task<CitedEvidenceList> PageAsync(
        IQueryable<EvidenceCitation> citations,
        Guid? after,
        int limit,
        CancellationToken cancellationToken
    )
    {
        if (after is { } last)
        {
            var id = new CitationId(last);
            citations = citations.Where(c => c.Id > id);
        }

        var rows = await (
            from citation in citations
                .AsNoTracking()
                .Where(c => c.TakenAwayAt == null)
                .OrderBy(c => c.Id)
                .Take(limit + 1)
            join item in evidenceRows.Evidence on citation.EvidenceId equals item.Id
            join revision in evidenceRows.EvidenceRevisions
                on new { item.Id, Number = item.RevisionCount } equals new { Id = revision.EvidenceId, revision.Number }
            orderby citation.Id
            select new Row(citation, item, revision)
        ).ToListAsync(cancellationToken);
        var links = await records.LinksAsync(rows.Select(row => row.Citation.Record), cancellationToken);
        var readings = await ReadingsAsync(rows, cancellationToken);
        var writes = user.MayWriteEvidence();

        return new CitedEvidenceList(
            [.. rows.Take(limit).Select(row => ViewOf(row, links.Of(row.Citation.Record), readings))],
            rows.Count > limit ? rows[limit - 1].Citation.Id.Value : null,
            new CitedEvidenceCan(Cite: writes, TakeAway: writes)
        );
    }

    /// <summary>The numbers of the readings that cite, by their ids.</summary>
    private async Task<Dictionary<Guid, int>> ReadingsAsync(
        IReadOnlyCollection<Row> rows,
        CancellationToken cancellationToken
    )
    {
        ReadingId[] ids =
        [
            .. rows.Select(row => row.Citation.Record.Part)
                .OfType<RecordPart>()
                .Where(part => part.Kind is RecordPartKind.Reading)
                .Select(part => ReadingId.From(part.Id)),
        ];

        return ids.Length == 0
            ? []
            : await measureRows
                .MeasureReadings.Where(reading => ids.Contains(reading.Id))
                .Select(reading => new { reading.Id, reading.Number })
                .ToDictionaryAsync(reading => reading.Id.Value, reading => reading.Number, cancellationToken);
    }

    private CitedEvidence ViewOf(Row row, RecordLink? link, IReadOnlyDictionary<Guid, int> readings)
    {
        var cited = CitedAs.Of(row.Citation);
        var part = row.Citation.PartId;

        return new CitedEvidence(
            row.Citation.Id.Value,
            cited.Kind,
            cited.Kind is CitedKind.Update ? part : null,
            cited.Part,
            cited.Kind is CitedKind.Reading ? link?.Number : null,
            cited.Kind is CitedKind.Reading && part is { } reading ? readings.GetValueOrDefault(reading) : null,
            cited.Kind is CitedKind.Completion ? part : null,
            row.Item.Reference.ToString(),
            row.Item.Title,
            row.Item.WithdrawnOn is null ? row.Latest.Address : null,
            FileView.Of(row.Item, row.Latest),
            row.Latest.DocumentOn,
            row.Item.WithdrawnOn is null && row.Item.ReviewOn <= day.Today,
            row.Item.WithdrawnOn is not null,
            row.Item.IsInvented,
            row.Item.Version,
            row.Citation.Words,
            link
        );
    }

    private sealed record Row(EvidenceCitation Citation, EvidenceItem Item, EvidenceRevision Latest);
}
