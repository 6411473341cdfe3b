using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Evidence;

/// <summary>One state of a document that an agency keeps.</summary>
public sealed class AgencyEvidenceRevision : EvidenceRevision, IAgencyOwned
{
    private AgencyEvidenceRevision()
    {
        // EF Core materialises revisions through here.
    }

    internal AgencyEvidenceRevision(EvidenceId evidence, int number, DocumentTerms document, Signature declared)
        : base(evidence, number, document, declared) { }

    public AgencyId AgencyId { get; private init; }
}
