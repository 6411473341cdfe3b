using LscbCloud.Domain.Priorities;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Priorities;

internal sealed class PlanConfiguration : IEntityTypeConfiguration<Plan>, IAppMapping
{
    public void Configure(EntityTypeBuilder<Plan> builder)
    {
        _ = builder.ToTable("plans");
        _ = builder.HasKey(p => new { p.BoardId, p.Id });
        _ = builder.IsRoot();
        _ = builder.ComplexProperty(p => p.ClosedBy, author => author.Named("closed_by"));
        _ = builder
            .HasIndex(p => new { p.BoardId, p.FromOn })
            .IsUnique()
            .HasDatabaseName("ux_plans_from")
            .Refuses(PlanErrors.SameFirstDay);
    }
}
