using LscbCloud.Application.Common;
using LscbCloud.Application.Documents;
using LscbCloud.Application.Priorities;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Evidence;

/// <summary>Writes what a priority stands on into a document, so that a meeting sees which proof is current and which is not.</summary>
internal sealed class EvidenceInReports(IEvidenceRows evidenceRows, IPriorityRows priorityRows, IBusinessDay day)
{
    /// <summary>How many citations a document lists; further ones are on the page of the priority.</summary>
    private const int Most = 100;

    /// <summary>A section with a table, or nothing where nothing is cited.</summary>
    public async Task<IReadOnlyList<IBlock>> OfPriorityAsync(string slug, CancellationToken cancellationToken)
    {
        var ids = await priorityRows
            .Priorities.Where(p => p.Slug == slug)
            .Select(p => p.Id)
            .ToListAsync(cancellationToken);
        Guid[] priority = [.. ids.Select(id => id.Value)];
        var rows = await (
            from citation in evidenceRows.EvidenceCitations.AsNoTracking()
            where citation.TakenAwayAt == null && priority.Contains(citation.BelongsToId)
            join item in evidenceRows.Evidence on citation.EvidenceId equals item.Id
            join revision in evidenceRows.EvidenceRevisions
                on new { item.Id, Number = item.RevisionCount } equals new { Id = revision.EvidenceId, revision.Number }
            orderby item.Number, citation.Id
            select new Row(citation, item, revision.DocumentOn)
        )
            .Take(Most + 1)
            .ToListAsync(cancellationToken);

        if (rows.Count == 0)
        {
            return [];
        }

        var listed = rows.Take(Most).ToArray();

        return
        [
            new Heading(1, "Evidence"),
            new Table(
                "What this priority stands on",
                [new("Evidence"), new("Date of the document"), new("Stands under"), new("State")],
                [.. listed.Select(row => CellsOf(row))]
            ),
            .. rows.Count > Most
                ? new IBlock[]
                {
                    new Paragraph($"The first {Most} are listed. Others are on the priority’s page.", IsQuiet: true),
                }
                : [],
        ];
    }

    private string[] CellsOf(Row row) =>
        [
            $"{row.Item.Reference} {row.Item.Title}" + (row.Item.IsInvented ? " (invented)" : ""),
            row.DocumentOn.InWords(),
            row.Citation.Words,
            StateOf(row.Item),
        ];

    private string StateOf(EvidenceItem item)
    {
        if (item.WithdrawnOn is { } withdrawn)
        {
            return $"Withdrawn {withdrawn.InWords()}";
        }

        return item.ReviewOn <= day.Today ? "To look at again" : "Current";
    }

    private sealed record Row(EvidenceCitation Citation, EvidenceItem Item, DateOnly DocumentOn);
}
