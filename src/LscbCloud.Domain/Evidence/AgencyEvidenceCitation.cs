using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Evidence;

/// <summary>That something of an agency stands on an item of its evidence.</summary>
public sealed class AgencyEvidenceCitation : EvidenceCitation, IAgencyOwned
{
    private AgencyEvidenceCitation()
    {
        // EF Core materialises citations through here.
    }

    internal AgencyEvidenceCitation(EvidenceId evidence, CitedPlace place, Signature by)
        : base(evidence, place, by) { }

    public AgencyId AgencyId { get; private init; }
}
