using LscbCloud.Domain.History;
using LscbCloud.Domain.Removals;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.History;

internal sealed class AgencyHistoryConfiguration
    : IEntityTypeConfiguration<AgencyHistoryEntry>,
        IEntityTypeConfiguration<AgencyHistoryContent>,
        IEntityTypeConfiguration<AgencyHistoryLink>,
        IAppMapping
{
    public void Configure(EntityTypeBuilder<AgencyHistoryEntry> builder)
    {
        _ = builder.ToTable("agency_history_entries");
        _ = builder.HasKey(e => new { e.AgencyId, e.Id });
        _ = builder.Property(e => e.Id).ValueGeneratedNever();
        _ = builder.Ignore(e => e.RemovedBy);
        _ = builder
            .HasOne<AgencyRemoval>()
            .WithMany()
            .HasForeignKey(e => new { e.AgencyId, e.RemovalId })
            .OnDelete(DeleteBehavior.NoAction);
    }

    public void Configure(EntityTypeBuilder<AgencyHistoryContent> builder)
    {
        _ = builder.ToTable("agency_history_contents");
        _ = builder.HasKey(c => new { c.AgencyId, c.EntryId });
        _ = builder.Property(c => c.EntryId).ValueGeneratedNever();
        _ = builder.Ignore(c => c.RemovedBy);
        _ = builder
            .HasOne<AgencyHistoryEntry>()
            .WithOne()
            .HasForeignKey<AgencyHistoryContent>(c => new { c.AgencyId, c.EntryId })
            .OnDelete(DeleteBehavior.NoAction);
        _ = builder
            .HasOne<AgencyRemoval>()
            .WithMany()
            .HasForeignKey(c => new { c.AgencyId, c.RemovalId })
            .OnDelete(DeleteBehavior.NoAction);
    }

    public void Configure(EntityTypeBuilder<AgencyHistoryLink> builder)
    {
        _ = builder.ToTable("agency_history_links");
        _ = builder.HasKey(l => new { l.AgencyId, l.Sequence });
        _ = builder.Property(l => l.Sequence).ValueGeneratedNever();
        _ = builder
            .HasOne<AgencyHistoryEntry>()
            .WithOne()
            .HasForeignKey<AgencyHistoryLink>(l => new { l.AgencyId, l.EntryId })
            .OnDelete(DeleteBehavior.NoAction);
    }
}
