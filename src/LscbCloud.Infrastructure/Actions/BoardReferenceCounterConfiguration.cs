using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Actions;

internal sealed class BoardReferenceCounterConfiguration : IEntityTypeConfiguration<BoardReferenceCounter>, IAppMapping
{
    public void Configure(EntityTypeBuilder<BoardReferenceCounter> builder)
    {
        _ = builder.ToTable("reference_counters");
        _ = builder.HasKey(c => new { c.BoardId, c.Letter });
    }
}
