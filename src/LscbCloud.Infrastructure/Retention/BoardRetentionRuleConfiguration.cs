using LscbCloud.Domain.Retention;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Retention;

internal sealed class BoardRetentionRuleConfiguration : IEntityTypeConfiguration<BoardRetentionRule>, IAppMapping
{
    public void Configure(EntityTypeBuilder<BoardRetentionRule> builder)
    {
        RetentionMapping.MapRule(builder, "retention_rules");
        _ = builder.HasKey(r => new { r.BoardId, r.Id });
        _ = builder
            .HasIndex(r => new { r.BoardId, r.RecordClass })
            .IsUnique()
            .HasDatabaseName("ux_retention_rules_class");
    }
}
