using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Evidence;

/// <summary>That a record of an agency stands on an item of its evidence.</summary>
public sealed class AgencyEvidenceCitation : EvidenceCitation, IAgencyOwned
{
    private AgencyEvidenceCitation()
    {
        // EF Core materialises citations through here.
    }

    internal AgencyEvidenceCitation(EvidenceId evidence, RecordReference record, Signature by)
        : base(evidence, record, by) { }

    public AgencyId AgencyId { get; private init; }
}
