using LscbCloud.Application.Common;
using LscbCloud.Domain.Evidence;
using LscbCloud.Domain.Measures;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Evidence;

/// <summary>Reads citations from the side of what cites.</summary>
internal sealed class CitedEvidenceReading(
    IEvidenceRows evidenceRows,
    CitedPlaces places,
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
        var readings = await places.ReadingsAsync(
            [.. rows.Select(row => row.Citation.ReadingId).OfType<ReadingId>().Distinct()],
            cancellationToken
        );
        var writes = user.MayWriteEvidence();

        return new CitedEvidenceList(
            [
                .. rows.Take(limit)
                    .Select(row => ViewOf(row, readings.GetValueOrDefault(row.Citation.ReadingId.GetValueOrDefault()))),
            ],
            rows.Count > limit ? rows[limit - 1].Citation.Id.Value : null,
            new CitedEvidenceCan(Cite: writes, TakeAway: writes)
        );
    }

    private CitedEvidence ViewOf(Row row, NamedReading? reading) =>
        new(
            row.Citation.Id.Value,
            row.Citation.Kind,
            row.Citation.UpdateId?.Value,
            row.Citation.Part,
            reading?.Number,
            reading?.Reading,
            row.Citation.CompletionId?.Value,
            row.Item.Reference.ToString(),
            row.Item.Title,
            row.Item.WithdrawnOn is null ? row.Latest.Address : null,
            FileView.Of(row.Item, row.Latest),
            row.Latest.DocumentOn,
            row.Item.WithdrawnOn is null && row.Item.ReviewOn <= day.Today,
            row.Item.WithdrawnOn is not null,
            row.Item.IsInvented,
            row.Item.Version
        );

    private sealed record Row(EvidenceCitation Citation, EvidenceItem Item, EvidenceRevision Latest);
}
