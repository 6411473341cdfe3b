using LscbCloud.Domain.Meetings;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Meetings;

internal sealed class GroupConfiguration : IEntityTypeConfiguration<Group>, IAppMapping
{
    public void Configure(EntityTypeBuilder<Group> builder)
    {
        _ = builder.ToTable("groups");
        _ = builder.HasKey(g => new { g.BoardId, g.Id });
        _ = builder.IsRoot();
        _ = builder
            .HasIndex(g => new { g.BoardId, g.Slug })
            .IsUnique()
            .HasDatabaseName("ux_groups_slug")
            .Refuses(MeetingErrors.SameName);
    }
}
