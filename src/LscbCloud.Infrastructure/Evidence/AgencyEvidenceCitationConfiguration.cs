using LscbCloud.Domain.Evidence;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Evidence;

/// <summary>No key leads to the action: it is a row between two parties, and an agency's own row must hold no lock on a board's.</summary>
internal sealed class AgencyEvidenceCitationConfiguration
    : IEntityTypeConfiguration<AgencyEvidenceCitation>,
        IAppMapping
{
    public void Configure(EntityTypeBuilder<AgencyEvidenceCitation> builder)
    {
        EvidenceMapping.MapCitation(builder, "agency_evidence_citations");
        _ = builder.HasKey(c => new { c.AgencyId, c.Id });
    }
}
