using LscbCloud.Domain.Removals;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Removals;

internal sealed class BoardRemovalConfiguration : IEntityTypeConfiguration<BoardRemoval>, IAppMapping
{
    public void Configure(EntityTypeBuilder<BoardRemoval> builder)
    {
        _ = builder.ToTable("removals");
        _ = builder.HasKey(r => new { r.BoardId, r.Id });
        _ = builder.IsRoot();
        _ = builder.ComplexProperty(r => r.RemovedBy, author => author.Named("removed_by"));
    }
}
