using LscbCloud.Domain.Priorities;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Priorities;

internal sealed class CarriedPriorityConfiguration : IEntityTypeConfiguration<CarriedPriority>, IAppMapping
{
    public void Configure(EntityTypeBuilder<CarriedPriority> builder)
    {
        _ = builder.ToTable("carried_priorities");
        _ = builder.HasKey(c => new { c.BoardId, c.Id });
        _ = builder.Property(c => c.Id).ValueGeneratedNever();
        _ = builder
            .HasIndex(c => new
            {
                c.BoardId,
                c.PriorityId,
                c.PlanId,
            })
            .IsUnique()
            .HasDatabaseName("ux_carried_priorities");
        _ = builder.HasIndex(c => new { c.BoardId, c.PlanId }).HasDatabaseName("ix_carried_priorities_plan");
        _ = builder
            .HasOne<Plan>()
            .WithMany()
            .HasForeignKey(c => new { c.BoardId, c.PlanId })
            .OnDelete(DeleteBehavior.NoAction);
        _ = builder
            .HasOne<Plan>()
            .WithMany()
            .HasForeignKey(c => new { c.BoardId, c.IntoPlanId })
            .OnDelete(DeleteBehavior.NoAction);
        _ = builder
            .HasOne<Priority>()
            .WithMany()
            .HasForeignKey(c => new { c.BoardId, c.PriorityId })
            .OnDelete(DeleteBehavior.NoAction);
        _ = builder.ComplexProperty(c => c.CarriedBy, author => author.Named("carried_by"));
    }
}
