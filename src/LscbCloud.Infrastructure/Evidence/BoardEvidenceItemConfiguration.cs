using LscbCloud.Domain.Evidence;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Evidence;

internal sealed class BoardEvidenceItemConfiguration : IEntityTypeConfiguration<BoardEvidenceItem>, IAppMapping
{
    public void Configure(EntityTypeBuilder<BoardEvidenceItem> builder)
    {
        EvidenceMapping.MapItem(builder, "evidence");
        _ = builder.HasKey(e => new { e.BoardId, e.Id });
        _ = builder.HasIndex(e => new { e.BoardId, e.Number }).IsUnique().HasDatabaseName("ux_evidence_number");
        _ = builder
            .HasMany(e => e.Revisions)
            .WithOne()
            .HasForeignKey(r => new { r.BoardId, r.EvidenceId })
            .OnDelete(DeleteBehavior.NoAction);
        _ = builder
            .HasMany(e => e.Citations)
            .WithOne()
            .HasForeignKey(c => new { c.BoardId, c.EvidenceId })
            .OnDelete(DeleteBehavior.NoAction);
    }
}
