using LscbCloud.Domain.Evidence;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Evidence;

internal sealed class EvidenceConfiguration : IEntityTypeConfiguration<EvidenceItem>, IAppMapping
{
    public void Configure(EntityTypeBuilder<EvidenceItem> builder)
    {
        _ = builder.ToTable("evidence");
        _ = builder.HasKey(e => new { e.BoardId, e.Id });
        _ = builder.IsRoot();
        _ = builder.HasIndex(e => new { e.BoardId, e.Number }).IsUnique().HasDatabaseName("ux_evidence_number");
        _ = builder.ComplexProperty(e => e.AddedBy, author => author.Named("added_by"));
        _ = builder.ComplexProperty(e => e.WithdrawnBy, author => author.Named("withdrawn_by"));
        _ = builder.Ignore(e => e.Reference);

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
