using LscbCloud.Application.Common;
using LscbCloud.Domain.Evidence;

namespace LscbCloud.Application.Evidence;

/// <summary>The evidence of the board or the agency that the request is about, and no other's.</summary>
public interface IEvidenceRows : IRows
{
    IQueryable<EvidenceItem> Evidence { get; }

    /// <summary>Items with their revisions and citations, each part by its own query.</summary>
    IQueryable<EvidenceItem> WholeEvidence { get; }

    IQueryable<EvidenceRevision> EvidenceRevisions { get; }

    IQueryable<EvidenceCitation> EvidenceCitations { get; }

    /// <summary>Adds a document to the library of whoever the request is about.</summary>
    EvidenceItem AddEvidence(NewEvidence added);
}
