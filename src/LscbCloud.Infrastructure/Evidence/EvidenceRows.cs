using LscbCloud.Application.Evidence;
using LscbCloud.Domain.Evidence;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.Evidence;

/// <inheritdoc/>
internal sealed class EvidenceRows(AppDbContext db) : IEvidenceRows
{
    public IQueryable<EvidenceItem> Evidence => IsAgencys ? db.Set<AgencyEvidenceItem>() : db.Set<BoardEvidenceItem>();

    public IQueryable<EvidenceItem> WholeEvidence =>
        IsAgencys
            ? db.Set<AgencyEvidenceItem>().Include(e => e.Revisions).Include(e => e.Citations).AsSplitQuery()
            : db.Set<BoardEvidenceItem>().Include(e => e.Revisions).Include(e => e.Citations).AsSplitQuery();

    public IQueryable<EvidenceRevision> EvidenceRevisions =>
        IsAgencys ? db.Set<AgencyEvidenceRevision>() : db.Set<BoardEvidenceRevision>();

    public IQueryable<EvidenceCitation> EvidenceCitations =>
        IsAgencys ? db.Set<AgencyEvidenceCitation>() : db.Set<BoardEvidenceCitation>();

    private bool IsAgencys => db.CurrentAgency is not null;

    public EvidenceItem Add(NewEvidence added)
    {
        EvidenceItem item = IsAgencys ? AgencyEvidenceItem.Add(added) : BoardEvidenceItem.Add(added);
        _ = db.Add(item);

        return item;
    }
}
