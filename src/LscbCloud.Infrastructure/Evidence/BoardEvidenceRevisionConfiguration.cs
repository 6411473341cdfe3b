using LscbCloud.Domain.Evidence;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Evidence;

internal sealed class BoardEvidenceRevisionConfiguration : IEntityTypeConfiguration<BoardEvidenceRevision>, IAppMapping
{
    public void Configure(EntityTypeBuilder<BoardEvidenceRevision> builder)
    {
        EvidenceMapping.MapRevision(builder, "evidence_revisions");
        _ = builder.HasKey(r => new { r.BoardId, r.Id });
        _ = builder
            .HasIndex(r => new
            {
                r.BoardId,
                r.EvidenceId,
                r.Number,
            })
            .IsUnique()
            .HasDatabaseName("ux_evidence_revisions_number");
    }
}
