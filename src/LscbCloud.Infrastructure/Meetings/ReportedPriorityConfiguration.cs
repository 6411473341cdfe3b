using LscbCloud.Domain.Meetings;
using LscbCloud.Domain.Priorities;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Meetings;

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
