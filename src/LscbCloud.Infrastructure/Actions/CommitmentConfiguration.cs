using LscbCloud.Domain.Actions;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Actions;

internal sealed class CommitmentConfiguration : IEntityTypeConfiguration<Commitment>, IAppMapping
{
    public void Configure(EntityTypeBuilder<Commitment> builder)
    {
        _ = builder.ToTable("commitments");
        _ = builder.HasKey(c => new { c.AgencyId, c.Id });
        _ = builder.IsRoot();
        _ = builder
            .HasMany(c => c.Promises)
            .WithOne()
            .HasForeignKey(p => new { p.AgencyId, p.CommitmentId })
            .OnDelete(DeleteBehavior.NoAction);
    }
}
