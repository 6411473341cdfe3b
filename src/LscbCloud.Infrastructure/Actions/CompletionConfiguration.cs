using LscbCloud.Domain.Actions;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Actions;

internal sealed class CompletionConfiguration : IEntityTypeConfiguration<Completion>, IAppMapping
{
    public void Configure(EntityTypeBuilder<Completion> builder)
    {
        _ = builder.ToTable("action_completions");
        _ = builder.HasKey(c => new { c.BoardId, c.Id });
        _ = builder.Property(c => c.Id).ValueGeneratedNever();
        _ = builder
            .HasIndex(c => new
            {
                c.BoardId,
                c.ActionId,
                c.Number,
            })
            .IsUnique()
            .HasDatabaseName("ux_action_completions_number");
        _ = builder.ComplexProperty(c => c.SaidBy, author => author.Named("said_by"));
        _ = builder.ComplexProperty(c => c.File, file => file.Named());
        _ = builder.ComplexProperty(c => c.DestroyedBy, author => author.Named("destroyed_by"));
        _ = builder.ComplexProperty(c => c.AnsweredBy, author => author.Named("answered_by"));
    }
}
