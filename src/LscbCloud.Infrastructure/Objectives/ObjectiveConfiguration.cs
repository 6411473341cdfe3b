using LscbCloud.Domain.Objectives;
using LscbCloud.Domain.Priorities;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Objectives;

internal sealed class ObjectiveConfiguration : IEntityTypeConfiguration<Objective>, IAppMapping
{
    public void Configure(EntityTypeBuilder<Objective> builder)
    {
        _ = builder.ToTable("objectives");
        _ = builder.HasKey(o => new { o.BoardId, o.Id });
        _ = builder.IsRoot();
        _ = builder
            .HasIndex(o => new
            {
                o.BoardId,
                o.PriorityId,
                o.Number,
            })
            .IsUnique()
            .HasDatabaseName("ux_objectives_number")
            .Refuses(ObjectiveErrors.NumberTaken);
        _ = builder
            .HasOne<Priority>()
            .WithMany()
            .HasForeignKey(o => new { o.BoardId, o.PriorityId })
            .OnDelete(DeleteBehavior.NoAction);
        _ = builder.ComplexProperty(o => o.AddedBy, author => author.Named("added_by"));
        _ = builder.ComplexProperty(o => o.DroppedBy, author => author.Named("dropped_by"));
    }
}
