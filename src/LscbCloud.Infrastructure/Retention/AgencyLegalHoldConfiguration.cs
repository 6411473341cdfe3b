using LscbCloud.Domain.Retention;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Retention;

internal sealed class AgencyLegalHoldConfiguration : IEntityTypeConfiguration<AgencyLegalHold>, IAppMapping
{
    public void Configure(EntityTypeBuilder<AgencyLegalHold> builder)
    {
        RetentionMapping.MapHold(builder, "agency_legal_holds");
        _ = builder.HasKey(h => new { h.AgencyId, h.Id });
        _ = builder
            .HasIndex(h => h.AgencyId)
            .IsUnique()
            .HasFilter("lifted_on is null")
            .HasDatabaseName("ux_agency_legal_holds_on")
            .Refuses(RetentionErrors.HoldIsOn);
    }
}
