using LscbCloud.Domain.Measures;
using LscbCloud.Domain.Priorities;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Measures;

internal sealed class MeasureConfiguration : IEntityTypeConfiguration<Measure>, IAppMapping
{
    public void Configure(EntityTypeBuilder<Measure> builder)
    {
        _ = builder.ToTable("measures");
        _ = builder.HasKey(m => new { m.BoardId, m.Id });
        _ = builder.IsRoot();
        _ = builder
            .HasIndex(m => new
            {
                m.BoardId,
                m.PriorityId,
                m.Number,
            })
            .IsUnique()
            .HasDatabaseName("ux_measures_number")
            .Refuses(MeasureErrors.NumberTaken);
        _ = builder
            .HasOne<Priority>()
            .WithMany()
            .HasForeignKey(m => new { m.BoardId, m.PriorityId })
            .OnDelete(DeleteBehavior.NoAction);
        _ = builder.ComplexProperty(m => m.AddedBy, author => author.Named("added_by"));
        _ = builder.ComplexProperty(m => m.EndedBy, author => author.Named("ended_by"));
        _ = builder.Ignore(m => m.Start).Ignore(m => m.Aim);

        _ = builder
            .HasMany(m => m.Readings)
            .WithOne()
            .HasForeignKey(r => new { r.BoardId, r.MeasureId })
            .OnDelete(DeleteBehavior.NoAction);
    }
}
