using LscbCloud.Domain.Retention;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Retention;

internal sealed class BoardLegalHoldConfiguration : IEntityTypeConfiguration<BoardLegalHold>, IAppMapping
{
    public void Configure(EntityTypeBuilder<BoardLegalHold> builder)
    {
        _ = builder.ToTable("legal_holds");
        _ = builder.HasKey(h => new { h.BoardId, h.Id });
        _ = builder.IsRoot();
        _ = builder
            .HasIndex(h => h.BoardId)
            .IsUnique()
            .HasFilter("lifted_on is null")
            .HasDatabaseName("ux_legal_holds_on")
            .Refuses(RetentionErrors.HoldIsOn);
        _ = builder.ComplexProperty(h => h.PutOnBy, author => author.Named("put_on_by"));
        _ = builder.ComplexProperty(h => h.LiftedBy, author => author.Named("lifted_by"));
    }
}
