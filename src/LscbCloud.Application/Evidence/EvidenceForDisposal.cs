using LscbCloud.Application.Retention;
using LscbCloud.Domain.Evidence;
using LscbCloud.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Evidence;

/// <summary>Withdrawn evidence that is past its date, with the files of its revisions.</summary>
internal sealed class EvidenceForDisposal(IEvidenceRows evidenceRows) : IRecordsForDisposal
{
    public RecordClass Class => RecordClass.Evidence;

    public IQueryable<RowForDisposal> Rows(DateOnly latest, DisposalPlace after)
    {
        var (on, number) = after;

        return evidenceRows
            .Evidence.AsNoTracking()
            .Where(e => e.WithdrawnOn <= latest && (e.WithdrawnOn > on || (e.WithdrawnOn == on && e.Number > number)))
            .OrderBy(e => e.WithdrawnOn)
            .ThenBy(e => e.Number)
            .Select(e => new RowForDisposal(e.Id.Value, e.WithdrawnOn.GetValueOrDefault(), e.Number, e.Title));
    }

    public string? ReferenceOf(RowForDisposal row) => new EvidenceReference(row.Number).ToString();

    public async Task<ILookup<Guid, FileForDisposal>> FilesAsync(
        IReadOnlyList<RowForDisposal> rows,
        CancellationToken cancellationToken
    )
    {
        EvidenceId[] items = [.. rows.Select(row => new EvidenceId(row.Id))];
        var revisions = await evidenceRows
            .EvidenceRevisions.AsNoTracking()
            .Where(r => items.Contains(r.EvidenceId) && r.Address == null && r.DestroyedAt == null)
            .OrderBy(r => r.Number)
            .ToListAsync(cancellationToken);

        return revisions.ToLookup(r => r.EvidenceId.Value, r => new FileForDisposal(r.Number, r.File?.Name ?? ""));
    }
}
