using LscbCloud.Domain.History;
using LscbCloud.Domain.Removals;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.History;

internal sealed class SharedHistoryConfiguration
    : IEntityTypeConfiguration<SharedHistoryEntry>,
        IEntityTypeConfiguration<SharedHistoryContent>,
        IAppMapping
{
    public void Configure(EntityTypeBuilder<SharedHistoryEntry> builder)
    {
        _ = builder.ToTable("shared_history_entries");
        _ = builder.HasKey(e => new { e.BoardId, e.Id });
        _ = builder.Property(e => e.Id).ValueGeneratedNever();
        _ = builder.Property(e => e.AgencyId).IsRequired();
        _ = builder.Property(e => e.WordingHash).IsRequired();
        _ = builder.Ignore(e => e.RemovedBy);
        _ = builder
            .HasOne<BoardRemoval>()
            .WithMany()
            .HasForeignKey(e => new { e.BoardId, e.RemovalId })
            .OnDelete(DeleteBehavior.NoAction);
    }

    public void Configure(EntityTypeBuilder<SharedHistoryContent> builder)
    {
        _ = builder.ToTable("shared_history_contents");
        _ = builder.HasKey(c => new { c.BoardId, c.EntryId });
        _ = builder.Property(c => c.EntryId).ValueGeneratedNever();
        _ = builder.Property(c => c.AgencyId).IsRequired();
        _ = builder.Ignore(c => c.RemovedBy);
        _ = builder
            .HasOne<SharedHistoryEntry>()
            .WithOne()
            .HasForeignKey<SharedHistoryContent>(c => new { c.BoardId, c.EntryId })
            .OnDelete(DeleteBehavior.NoAction);
        _ = builder
            .HasOne<BoardRemoval>()
            .WithMany()
            .HasForeignKey(c => new { c.BoardId, c.RemovalId })
            .OnDelete(DeleteBehavior.NoAction);
    }
}
