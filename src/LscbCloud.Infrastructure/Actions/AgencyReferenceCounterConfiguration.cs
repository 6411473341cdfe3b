using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Actions;

internal sealed class AgencyReferenceCounterConfiguration
    : IEntityTypeConfiguration<AgencyReferenceCounter>,
        IAppMapping
{
    public void Configure(EntityTypeBuilder<AgencyReferenceCounter> builder)
    {
        _ = builder.ToTable("agency_reference_counters");
        _ = builder.HasKey(c => new { c.AgencyId, c.Letter });
    }
}
