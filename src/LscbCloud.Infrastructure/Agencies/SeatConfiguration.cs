using LscbCloud.Domain.Agencies;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Agencies;

internal sealed class SeatConfiguration : IEntityTypeConfiguration<Seat>, IAppMapping
{
    public void Configure(EntityTypeBuilder<Seat> builder)
    {
        _ = builder.ToTable("seats");
        _ = builder.HasKey(s => new { s.BoardId, s.Id });
        _ = builder.IsRoot();
        _ = builder
            .HasIndex(s => new
            {
                s.BoardId,
                s.AgencyId,
                s.Name,
                s.FromOn,
            })
            .IsUnique()
            .HasDatabaseName("ux_seats_agency")
            .Refuses(SeatErrors.AlreadySeated);
    }
}
