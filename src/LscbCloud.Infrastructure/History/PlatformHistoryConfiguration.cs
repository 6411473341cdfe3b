using LscbCloud.Domain.History;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.History;

internal sealed class PlatformHistoryConfiguration
    : IEntityTypeConfiguration<PlatformHistoryEntry>,
        IEntityTypeConfiguration<PlatformHistoryContent>,
        IEntityTypeConfiguration<PlatformHistoryLink>,
        IControlMapping
{
    public void Configure(EntityTypeBuilder<PlatformHistoryEntry> builder)
    {
        _ = builder.ToTable("platform_history_entries");
        _ = builder.HasKey(e => e.Id);
        _ = builder.Property(e => e.Id).ValueGeneratedNever();
        _ = builder.Ignore(e => e.RemovedBy);
    }

    public void Configure(EntityTypeBuilder<PlatformHistoryContent> builder)
    {
        _ = builder.ToTable("platform_history_contents");
        _ = builder.HasKey(c => c.EntryId);
        _ = builder.Property(c => c.EntryId).ValueGeneratedNever();
        _ = builder.Ignore(c => c.RemovedBy);
        _ = builder
            .HasOne<PlatformHistoryEntry>()
            .WithOne()
            .HasForeignKey<PlatformHistoryContent>(c => c.EntryId)
            .OnDelete(DeleteBehavior.NoAction);
    }

    public void Configure(EntityTypeBuilder<PlatformHistoryLink> builder)
    {
        _ = builder.ToTable("platform_history_links");
        _ = builder.HasKey(l => l.Sequence);
        _ = builder.Ignore(l => l.SharedEntryId);
        _ = builder.Property(l => l.Sequence).ValueGeneratedNever();
        _ = builder.Property(l => l.EntryId).IsRequired();
        _ = builder
            .HasOne<PlatformHistoryEntry>()
            .WithOne()
            .HasForeignKey<PlatformHistoryLink>(l => l.EntryId)
            .OnDelete(DeleteBehavior.NoAction);
    }
}
