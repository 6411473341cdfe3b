using LscbCloud.Domain.Actions;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Actions;

internal sealed class ActionViewConfiguration : IEntityTypeConfiguration<ActionView>, IAppMapping
{
    public void Configure(EntityTypeBuilder<ActionView> builder)
    {
        _ = builder.ToTable("action_views");
        _ = builder.HasKey(v => new { v.BoardId, v.Id });
        _ = builder.Property(v => v.Id).ValueGeneratedNever();
        _ = builder
            .HasIndex(v => new
            {
                v.BoardId,
                v.PersonId,
                v.Name,
            })
            .IsUnique()
            .HasDatabaseName("ux_action_views_name")
            .Refuses(ActionErrors.SameView);
    }
}
