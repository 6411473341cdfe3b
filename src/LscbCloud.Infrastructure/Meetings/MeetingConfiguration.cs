using LscbCloud.Domain.Meetings;
using LscbCloud.Domain.Priorities;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Meetings;

internal sealed class MeetingConfiguration : IEntityTypeConfiguration<Meeting>, IAppMapping
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        _ = builder.ToTable("meetings");
        _ = builder.HasKey(m => new { m.BoardId, m.Id });
        _ = builder.IsRoot();
        _ = builder.HasIndex(m => new { m.BoardId, m.Slug }).IsUnique().HasDatabaseName("ux_meetings_slug");
        _ = builder
            .HasIndex(m => new
            {
                m.BoardId,
                m.GroupId,
                m.HeldOn,
            })
            .IsUnique()
            .HasDatabaseName("ux_meetings_day");
        _ = builder
            .HasOne<Group>()
            .WithMany()
            .HasForeignKey(m => new { m.BoardId, m.GroupId })
            .OnDelete(DeleteBehavior.NoAction);
        _ = builder.ComplexProperty(m => m.FrozenBy, author => author.Named("frozen_by"));
    }
}

internal sealed class GroupConfiguration : IEntityTypeConfiguration<Group>, IAppMapping
{
    public void Configure(EntityTypeBuilder<Group> builder)
    {
        _ = builder.ToTable("groups");
        _ = builder.HasKey(g => new { g.BoardId, g.Id });
        _ = builder.IsRoot();
        _ = builder.HasIndex(g => new { g.BoardId, g.Slug }).IsUnique().HasDatabaseName("ux_groups_slug");
    }
}

internal sealed class ReportedPriorityConfiguration : IEntityTypeConfiguration<ReportedPriority>, IAppMapping
{
    public void Configure(EntityTypeBuilder<ReportedPriority> builder)
    {
        _ = builder.ToTable("meeting_reports");
        _ = builder.HasKey(r => new { r.BoardId, r.Id });
        _ = builder.Property(r => r.Id).ValueGeneratedNever();
        _ = builder
            .HasIndex(r => new
            {
                r.BoardId,
                r.MeetingId,
                r.Number,
            })
            .IsUnique()
            .HasDatabaseName("ux_meeting_reports_number");
        _ = builder
            .HasOne<Meeting>()
            .WithMany()
            .HasForeignKey(r => new { r.BoardId, r.MeetingId })
            .OnDelete(DeleteBehavior.NoAction);
        _ = builder
            .HasOne<Priority>()
            .WithMany()
            .HasForeignKey(r => new { r.BoardId, r.PriorityId })
            .OnDelete(DeleteBehavior.NoAction);
    }
}
