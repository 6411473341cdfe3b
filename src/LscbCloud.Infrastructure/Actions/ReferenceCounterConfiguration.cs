using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Actions;

internal sealed class ReferenceCounterConfiguration : IEntityTypeConfiguration<ReferenceCounter>, IAppMapping
{
    public void Configure(EntityTypeBuilder<ReferenceCounter> builder)
    {
        _ = builder.ToTable("reference_counters");
        _ = builder.HasKey(c => new { c.BoardId, c.Letter });
    }
}
