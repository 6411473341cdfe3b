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
        _ = builder.HasIndex(p => new { p.BoardId, p.Slug }).IsUnique().HasDatabaseName("ux_priorities_slug");
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

internal sealed class ProgressUpdateConfiguration : IEntityTypeConfiguration<ProgressUpdate>, IAppMapping
{
    public void Configure(EntityTypeBuilder<ProgressUpdate> builder)
    {
        _ = builder.ToTable("priority_updates");
        _ = builder.HasKey(u => new { u.BoardId, u.Id });
        _ = builder.Property(u => u.Id).ValueGeneratedNever();
        _ = builder
            .HasIndex(u => new
            {
                u.BoardId,
                u.PriorityId,
                u.Number,
            })
            .IsUnique()
            .HasDatabaseName("ux_priority_updates_number");
        _ = builder.ComplexProperty(u => u.WrittenBy, author => author.Named("written_by"));
        _ = builder.Ignore(u => u.Impact);
    }
}

internal sealed class JudgementConfiguration : IEntityTypeConfiguration<Judgement>, IAppMapping
{
    public void Configure(EntityTypeBuilder<Judgement> builder)
    {
        _ = builder.ToTable("priority_judgements");
        _ = builder.HasKey(j => new { j.BoardId, j.Id });
        _ = builder.Property(j => j.Id).ValueGeneratedNever();
        _ = builder
            .HasIndex(j => new { j.BoardId, j.PriorityId })
            .IsUnique()
            .HasFilter("state = 'proposed'")
            .HasDatabaseName("ux_priority_judgements_proposed");
        _ = builder
            .HasOne<Domain.Meetings.Meeting>()
            .WithMany()
            .HasForeignKey(j => new { j.BoardId, j.MeetingId })
            .OnDelete(DeleteBehavior.NoAction);
        _ = builder.ComplexProperty(j => j.ProposedBy, author => author.Named("proposed_by"));
        _ = builder.ComplexProperty(j => j.AgreedBy, author => author.Named("agreed_by"));
    }
}
