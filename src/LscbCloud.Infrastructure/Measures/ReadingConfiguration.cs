using LscbCloud.Domain.Measures;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Measures;

internal sealed class ReadingConfiguration : IEntityTypeConfiguration<Reading>, IAppMapping
{
    public void Configure(EntityTypeBuilder<Reading> builder)
    {
        _ = builder.ToTable("measure_readings");
        _ = builder.HasKey(r => new { r.BoardId, r.Id });
        _ = builder.Property(r => r.Id).ValueGeneratedNever();
        _ = builder
            .HasIndex(r => new
            {
                r.BoardId,
                r.MeasureId,
                r.Number,
            })
            .IsUnique()
            .HasDatabaseName("ux_measure_readings_number");
        _ = builder.ComplexProperty(r => r.RecordedBy, author => author.Named("recorded_by"));
        _ = builder.Ignore(r => r.Figure).Ignore(r => r.IsCurrent);
    }
}
