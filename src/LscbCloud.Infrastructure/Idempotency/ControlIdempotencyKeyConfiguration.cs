using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Idempotency;

internal sealed class ControlIdempotencyKeyConfiguration
    : IEntityTypeConfiguration<ControlIdempotencyKey>,
        IControlMapping
{
    public void Configure(EntityTypeBuilder<ControlIdempotencyKey> builder)
    {
        _ = builder.ToTable("idempotency_keys");
        _ = builder.HasKey(k => new
        {
            k.OwnerId,
            k.PersonId,
            k.Key,
        });
    }
}
