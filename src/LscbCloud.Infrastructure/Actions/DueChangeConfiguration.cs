using LscbCloud.Domain.Actions;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Actions;

internal sealed class DueChangeConfiguration : IEntityTypeConfiguration<DueChange>, IAppMapping
{
    public void Configure(EntityTypeBuilder<DueChange> builder)
    {
        _ = builder.ToTable("action_due_changes");
        _ = builder.HasKey(d => new { d.BoardId, d.Id });
        _ = builder.Property(d => d.Id).ValueGeneratedNever();
        _ = builder
            .HasIndex(d => new
            {
                d.BoardId,
                d.ActionId,
                d.Number,
            })
            .IsUnique()
            .HasDatabaseName("ux_action_due_changes_number");
        _ = builder
            .HasIndex(d => new { d.BoardId, d.ActionId })
            .IsUnique()
            .HasFilter("state = 'asked'")
            .HasDatabaseName("ux_action_due_changes_asked");
        _ = builder.ComplexProperty(d => d.AskedBy, author => author.Named("asked_by"));
        _ = builder.ComplexProperty(d => d.AnsweredBy, author => author.Named("answered_by"));
    }
}
