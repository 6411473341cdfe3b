using LscbCloud.Domain.Meetings;
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
        _ = builder
            .HasIndex(m => new { m.BoardId, m.Slug })
            .IsUnique()
            .HasDatabaseName("ux_meetings_slug")
            .Refuses(MeetingErrors.SameDay);
        _ = builder
            .HasIndex(m => new
            {
                m.BoardId,
                m.GroupId,
                m.HeldOn,
            })
            .IsUnique()
            .HasDatabaseName("ux_meetings_day")
            .Refuses(MeetingErrors.SameDay);
        _ = builder
            .HasOne<Group>()
            .WithMany()
            .HasForeignKey(m => new { m.BoardId, m.GroupId })
            .OnDelete(DeleteBehavior.NoAction);
        _ = builder.ComplexProperty(m => m.FrozenBy, author => author.Named("frozen_by"));
    }
}
