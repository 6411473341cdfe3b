using LscbCloud.Domain.Boards;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Boards;

internal sealed class ArrangementConfiguration : IEntityTypeConfiguration<Arrangement>, IAppMapping
{
    public void Configure(EntityTypeBuilder<Arrangement> builder)
    {
        _ = builder.ToTable("arrangements");
        _ = builder.HasKey(a => new { a.BoardId, a.Id });
        _ = builder.IsRoot();
        _ = builder
            .HasIndex(a => new { a.BoardId, a.FromOn })
            .IsUnique()
            .HasDatabaseName("ux_arrangements_from")
            .Refuses(ArrangementErrors.BeginsTooEarly);
        _ = builder.Property(a => a.Labels).IsWords();
        _ = builder.Property(a => a.RoleNames).IsWords();
        _ = builder.Property(a => a.JudgementLabels).IsWords();
    }
}
