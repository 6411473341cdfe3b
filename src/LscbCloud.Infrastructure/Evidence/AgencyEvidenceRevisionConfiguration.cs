using LscbCloud.Domain.Evidence;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Evidence;

internal sealed class AgencyEvidenceRevisionConfiguration
    : IEntityTypeConfiguration<AgencyEvidenceRevision>,
        IAppMapping
{
    public void Configure(EntityTypeBuilder<AgencyEvidenceRevision> builder)
    {
        EvidenceMapping.MapRevision(builder, "agency_evidence_revisions");
        _ = builder.HasKey(r => new { r.AgencyId, r.Id });
        _ = builder
            .HasIndex(r => new
            {
                r.AgencyId,
                r.EvidenceId,
                r.Number,
            })
            .IsUnique()
            .HasDatabaseName("ux_agency_evidence_revisions_number");
    }
}
