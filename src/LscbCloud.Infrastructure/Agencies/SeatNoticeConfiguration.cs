using LscbCloud.Domain.Agencies;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Agencies;

internal sealed class SeatNoticeConfiguration : IEntityTypeConfiguration<SeatNotice>, IAppMapping
{
    public void Configure(EntityTypeBuilder<SeatNotice> builder)
    {
        _ = builder.ToTable("seat_notices");
        _ = builder.HasKey(n => new { n.BoardId, n.Id });
        _ = builder.Property(n => n.Id).ValueGeneratedNever();
    }
}
