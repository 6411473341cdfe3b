using LscbCloud.Domain.Evidence;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Evidence;

internal sealed class EvidenceRevisionConfiguration : IEntityTypeConfiguration<EvidenceRevision>, IAppMapping
{
    public void Configure(EntityTypeBuilder<EvidenceRevision> builder)
    {
        _ = builder.ToTable("evidence_revisions");
        _ = builder.HasKey(r => new { r.BoardId, r.Id });
        _ = builder.Property(r => r.Id).ValueGeneratedNever();
        _ = builder
            .HasIndex(r => new
            {
                r.BoardId,
                r.EvidenceId,
                r.Number,
            })
            .IsUnique()
            .HasDatabaseName("ux_evidence_revisions_number");
        _ = builder.ComplexProperty(r => r.DeclaredBy, author => author.Named("declared_by"));
        _ = builder.ComplexProperty(r => r.DestroyedBy, author => author.Named("destroyed_by"));
        _ = builder.ComplexProperty(r => r.File, file => file.Named());
    }
}
