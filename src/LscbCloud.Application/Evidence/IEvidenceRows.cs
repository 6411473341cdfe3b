using LscbCloud.Application.Common;
using LscbCloud.Domain.Evidence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Evidence;

/// <summary>The evidence library, with what it holds of each item and where the item is cited.</summary>
public interface IEvidenceRows : IRows
{
    DbSet<EvidenceItem> Evidence { get; }

    /// <summary>Evidence with its revisions and citations, each part by its own query.</summary>
    IQueryable<EvidenceItem> WholeEvidence { get; }

    DbSet<EvidenceRevision> EvidenceRevisions { get; }

    DbSet<EvidenceCitation> EvidenceCitations { get; }
}
