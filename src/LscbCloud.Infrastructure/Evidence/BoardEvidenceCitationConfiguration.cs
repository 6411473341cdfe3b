using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Evidence;
using LscbCloud.Domain.Measures;
using LscbCloud.Domain.Priorities;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Evidence;

internal sealed class BoardEvidenceCitationConfiguration : IEntityTypeConfiguration<BoardEvidenceCitation>, IAppMapping
{
    public void Configure(EntityTypeBuilder<BoardEvidenceCitation> builder)
    {
        EvidenceMapping.MapCitation(builder, "evidence_citations");
        _ = builder.HasKey(c => new { c.BoardId, c.Id });
        _ = builder.Ignore(c => c.ActionId);

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
