using LscbCloud.Domain.Agencies;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Platform;

internal sealed class AgencyConfiguration : IEntityTypeConfiguration<Agency>, IControlMapping
{
    public void Configure(EntityTypeBuilder<Agency> builder)
    {
        _ = builder.ToTable("agencies");
        _ = builder.HasKey(a => a.Id);
        _ = builder.IsRoot();
        _ = builder
            .HasIndex(a => a.Slug)
            .IsUnique()
            .HasDatabaseName("ux_agencies_slug")
            .Refuses(AgencyErrors.AddressTaken);
        _ = builder.Ignore(a => a.HasBecomeAnother);
        _ = builder.HasOne<Agency>().WithMany().HasForeignKey(a => a.MergedInto).OnDelete(DeleteBehavior.NoAction);
        _ = builder.HasOne<Agency>().WithMany().HasForeignKey(a => a.SucceededBy).OnDelete(DeleteBehavior.NoAction);
    }
}
