using LscbCloud.Domain.Retention;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Retention;

internal sealed class AgencyRetentionRuleConfiguration : IEntityTypeConfiguration<AgencyRetentionRule>, IAppMapping
{
    public void Configure(EntityTypeBuilder<AgencyRetentionRule> builder)
    {
        RetentionMapping.MapRule(builder, "agency_retention_rules");
        _ = builder.HasKey(r => new { r.AgencyId, r.Id });
        _ = builder
            .HasIndex(r => new { r.AgencyId, r.RecordClass })
            .IsUnique()
            .HasDatabaseName("ux_agency_retention_rules_class");
    }
}
