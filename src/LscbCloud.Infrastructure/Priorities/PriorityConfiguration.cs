using LscbCloud.Domain.Priorities;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Priorities;

internal sealed class PriorityConfiguration : IEntityTypeConfiguration<Priority>, IAppMapping
{
    public void Configure(EntityTypeBuilder<Priority> builder)
    {
        _ = builder.ToTable("priorities");
        _ = builder.HasKey(p => new { p.BoardId, p.Id });
        _ = builder.IsRoot();
        _ = builder
            .HasIndex(p => new { p.BoardId, p.Slug })
            .IsUnique()
            .HasDatabaseName("ux_priorities_slug")
            .Refuses(PriorityErrors.SameTitle);
        _ = builder
            .HasOne<Plan>()
            .WithMany()
            .HasForeignKey(p => new { p.BoardId, p.PlanId })
            .OnDelete(DeleteBehavior.NoAction);
        _ = builder.ComplexProperty(
            p => p.Lead,
            lead =>
            {
                _ = lead.Property(l => l.Post).HasColumnName("lead_post");
                _ = lead.Property(l => l.Group).HasColumnName("lead_group");
            }
        );
        _ = builder.Property(p => p.Tags).IsWords();
        _ = builder.ComplexProperty(p => p.AgreedBy, author => author.Named("agreed_by"));
        _ = builder.ComplexProperty(p => p.ClosedBy, author => author.Named("closed_by"));
        _ = builder.ComplexProperty(p => p.Standing);
        _ = builder.Ignore(p => p.LatestUpdate).Ignore(p => p.Proposal).Ignore(p => p.LatestJudgement);

        _ = builder
            .HasMany(p => p.Updates)
            .WithOne()
            .HasForeignKey(u => new { u.BoardId, u.PriorityId })
            .OnDelete(DeleteBehavior.NoAction);
        _ = builder
            .HasMany(p => p.Judgements)
            .WithOne()
            .HasForeignKey(j => new { j.BoardId, j.PriorityId })
            .OnDelete(DeleteBehavior.NoAction);
    }
}
