using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Idempotency;

internal sealed class IdempotencyKeyConfiguration
    : IEntityTypeConfiguration<BoardIdempotencyKey>,
        IEntityTypeConfiguration<AgencyIdempotencyKey>,
        IAppMapping
{
    public void Configure(EntityTypeBuilder<BoardIdempotencyKey> builder)
    {
        _ = builder.ToTable("board_idempotency_keys");
        _ = builder.HasKey(k => new
        {
            k.BoardId,
            k.PersonId,
            k.Key,
        });
    }

    public void Configure(EntityTypeBuilder<AgencyIdempotencyKey> builder)
    {
        _ = builder.ToTable("agency_idempotency_keys");
        _ = builder.HasKey(k => new
        {
            k.AgencyId,
            k.PersonId,
            k.Key,
        });
    }
}
