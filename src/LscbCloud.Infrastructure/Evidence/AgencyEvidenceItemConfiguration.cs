using LscbCloud.Domain.Evidence;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Evidence;

internal sealed class AgencyEvidenceItemConfiguration : IEntityTypeConfiguration<AgencyEvidenceItem>, IAppMapping
{
    public void Configure(EntityTypeBuilder<AgencyEvidenceItem> builder)
    {
        EvidenceMapping.MapItem(builder, "agency_evidence");
        _ = builder.HasKey(e => new { e.AgencyId, e.Id });
        _ = builder.HasIndex(e => new { e.AgencyId, e.Number }).IsUnique().HasDatabaseName("ux_agency_evidence_number");
        _ = builder
            .HasMany(e => e.Revisions)
            .WithOne()
            .HasForeignKey(r => new { r.AgencyId, r.EvidenceId })
            .OnDelete(DeleteBehavior.NoAction);
        _ = builder
            .HasMany(e => e.Citations)
            .WithOne()
            .HasForeignKey(c => new { c.AgencyId, c.EvidenceId })
            .OnDelete(DeleteBehavior.NoAction);
    }
}
