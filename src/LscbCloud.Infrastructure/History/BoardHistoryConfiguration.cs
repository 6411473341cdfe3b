using LscbCloud.Domain.History;
using LscbCloud.Domain.Removals;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.History;

internal sealed class BoardHistoryConfiguration
    : IEntityTypeConfiguration<BoardHistoryEntry>,
        IEntityTypeConfiguration<BoardHistoryContent>,
        IEntityTypeConfiguration<BoardHistoryLink>,
        IAppMapping
{
    public void Configure(EntityTypeBuilder<BoardHistoryEntry> builder)
    {
        _ = builder.ToTable("board_history_entries");
        _ = builder.HasKey(e => new { e.BoardId, e.Id });
        _ = builder.Property(e => e.Id).ValueGeneratedNever();
        _ = builder.Ignore(e => e.RemovedBy);
        _ = builder
            .HasOne<BoardRemoval>()
            .WithMany()
            .HasForeignKey(e => new { e.BoardId, e.RemovalId })
            .OnDelete(DeleteBehavior.NoAction);
    }

    public void Configure(EntityTypeBuilder<BoardHistoryContent> builder)
    {
        _ = builder.ToTable("board_history_contents");
        _ = builder.HasKey(c => new { c.BoardId, c.EntryId });
        _ = builder.Property(c => c.EntryId).ValueGeneratedNever();
        _ = builder.Ignore(c => c.RemovedBy);
        _ = builder
            .HasOne<BoardHistoryEntry>()
            .WithOne()
            .HasForeignKey<BoardHistoryContent>(c => new { c.BoardId, c.EntryId })
            .OnDelete(DeleteBehavior.NoAction);
        _ = builder
            .HasOne<BoardRemoval>()
            .WithMany()
            .HasForeignKey(c => new { c.BoardId, c.RemovalId })
            .OnDelete(DeleteBehavior.NoAction);
    }

    public void Configure(EntityTypeBuilder<BoardHistoryLink> builder)
    {
        _ = builder.ToTable("board_history_links");
        _ = builder.HasKey(l => new { l.BoardId, l.Sequence });
        _ = builder.Property(l => l.Sequence).ValueGeneratedNever();
        _ = builder
            .HasOne<BoardHistoryEntry>()
            .WithOne()
            .HasForeignKey<BoardHistoryLink>(l => new { l.BoardId, l.EntryId })
            .OnDelete(DeleteBehavior.NoAction);
        _ = builder
            .HasOne<SharedHistoryEntry>()
            .WithOne()
            .HasForeignKey<BoardHistoryLink>(l => new { l.BoardId, l.SharedEntryId })
            .OnDelete(DeleteBehavior.NoAction);
    }
}
