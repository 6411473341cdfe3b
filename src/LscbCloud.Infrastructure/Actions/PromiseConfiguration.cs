using LscbCloud.Domain.Actions;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Actions;

internal sealed class PromiseConfiguration : IEntityTypeConfiguration<Promise>, IAppMapping
{
    public void Configure(EntityTypeBuilder<Promise> builder)
    {
        _ = builder.ToTable("promises");
        _ = builder.HasKey(p => new { p.AgencyId, p.ActionId });
        _ = builder
            .HasIndex(p => new
            {
                p.AgencyId,
                p.CommitmentId,
                p.PromisedTo,
            })
            .IsUnique()
            .HasDatabaseName("ux_promises_board");
    }
}
