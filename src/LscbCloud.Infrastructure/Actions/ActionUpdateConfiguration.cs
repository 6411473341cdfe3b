using LscbCloud.Domain.Actions;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Actions;

internal sealed class ActionUpdateConfiguration : IEntityTypeConfiguration<ActionUpdate>, IAppMapping
{
    public void Configure(EntityTypeBuilder<ActionUpdate> builder)
    {
        _ = builder.ToTable("action_updates");
        _ = builder.HasKey(u => new { u.BoardId, u.Id });
        _ = builder.Property(u => u.Id).ValueGeneratedNever();
        _ = builder
            .HasIndex(u => new
            {
                u.BoardId,
                u.ActionId,
                u.Number,
            })
            .IsUnique()
            .HasDatabaseName("ux_action_updates_number");
        _ = builder.ComplexProperty(u => u.WrittenBy, author => author.Named("written_by"));
    }
}
