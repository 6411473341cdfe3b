using LscbCloud.Domain.Priorities;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Priorities;

internal sealed class ProgressUpdateConfiguration : IEntityTypeConfiguration<ProgressUpdate>, IAppMapping
{
    public void Configure(EntityTypeBuilder<ProgressUpdate> builder)
    {
        _ = builder.ToTable("priority_updates");
        _ = builder.HasKey(u => new { u.BoardId, u.Id });
        _ = builder.Property(u => u.Id).ValueGeneratedNever();
        _ = builder
            .HasIndex(u => new
            {
                u.BoardId,
                u.PriorityId,
                u.Number,
            })
            .IsUnique()
            .HasDatabaseName("ux_priority_updates_number");
        _ = builder.ComplexProperty(u => u.WrittenBy, author => author.Named("written_by"));
        _ = builder.Ignore(u => u.Impact);
    }
}
