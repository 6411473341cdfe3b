using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Evidence;
using LscbCloud.Domain.Measures;
using LscbCloud.Domain.Priorities;
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

internal sealed class EvidenceCitationConfiguration : IEntityTypeConfiguration<EvidenceCitation>, IAppMapping
{
    public void Configure(EntityTypeBuilder<EvidenceCitation> builder)
    {
        _ = builder.ToTable("evidence_citations");
        _ = builder.HasKey(c => new { c.BoardId, c.Id });
        _ = builder.Property(c => c.Id).ValueGeneratedNever();
        _ = builder.ComplexProperty(c => c.CitedBy, author => author.Named("cited_by"));
        _ = builder.ComplexProperty(c => c.TakenAwayBy, author => author.Named("taken_away_by"));
        _ = builder.Ignore(c => c.Place).Ignore(c => c.Stands);

        _ = builder
            .HasOne<Priority>()
            .WithMany()
            .HasForeignKey(c => new { c.BoardId, c.PriorityId })
            .OnDelete(DeleteBehavior.NoAction);
        _ = builder
            .HasOne<ProgressUpdate>()
            .WithMany()
            .HasForeignKey(c => new { c.BoardId, c.UpdateId })
            .OnDelete(DeleteBehavior.NoAction);
        _ = builder
            .HasOne<Reading>()
            .WithMany()
            .HasForeignKey(c => new { c.BoardId, c.ReadingId })
            .OnDelete(DeleteBehavior.NoAction);
        _ = builder
            .HasOne<Completion>()
            .WithMany()
            .HasForeignKey(c => new { c.BoardId, c.CompletionId })
            .OnDelete(DeleteBehavior.NoAction);
    }
}
