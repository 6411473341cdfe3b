using LscbCloud.Domain.Removals;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Removals;

internal sealed class AgencyRemovalConfiguration : IEntityTypeConfiguration<AgencyRemoval>, IAppMapping
{
    public void Configure(EntityTypeBuilder<AgencyRemoval> builder)
    {
        _ = builder.ToTable("agency_removals");
        _ = builder.HasKey(r => new { r.AgencyId, r.Id });
        _ = builder.IsRoot();
        _ = builder.ComplexProperty(r => r.RemovedBy, author => author.Named("removed_by"));
    }
}
