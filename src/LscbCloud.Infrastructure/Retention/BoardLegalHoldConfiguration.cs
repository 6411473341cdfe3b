using LscbCloud.Domain.Retention;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Retention;

internal sealed class BoardLegalHoldConfiguration : IEntityTypeConfiguration<BoardLegalHold>, IAppMapping
{
    public void Configure(EntityTypeBuilder<BoardLegalHold> builder)
    {
        RetentionMapping.MapHold(builder, "legal_holds");
        _ = builder.HasKey(h => new { h.BoardId, h.Id });
        _ = builder
            .HasIndex(h => h.BoardId)
            .IsUnique()
            .HasFilter("lifted_on is null")
            .HasDatabaseName("ux_legal_holds_on")
            .Refuses(RetentionErrors.HoldIsOn);
    }
}
