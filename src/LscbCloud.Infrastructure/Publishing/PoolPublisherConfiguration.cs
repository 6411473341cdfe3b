using LscbCloud.Domain.Publishing;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Publishing;

internal sealed class PoolPublisherConfiguration : IEntityTypeConfiguration<PoolPublisher>, IAppMapping
{
    public void Configure(EntityTypeBuilder<PoolPublisher> builder)
    {
        _ = builder.ToTable("pool_publishers");
        _ = builder.HasKey(p => new { p.BoardId, p.PoolId });
    }
}
