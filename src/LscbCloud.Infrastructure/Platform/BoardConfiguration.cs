using LscbCloud.Domain.Agencies;
using LscbCloud.Domain.Boards;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Platform;

internal sealed class BoardConfiguration
    : IEntityTypeConfiguration<Board>,
        IEntityTypeConfiguration<BoardFormerSlug>,
        IControlMapping
{
    public void Configure(EntityTypeBuilder<Board> builder)
    {
        _ = builder.ToTable("boards");
        _ = builder.HasKey(b => b.Id);
        _ = builder.IsRoot();
        _ = builder.HasIndex(b => b.Slug).IsUnique().HasDatabaseName("ux_boards_slug");
    }

    public void Configure(EntityTypeBuilder<BoardFormerSlug> builder)
    {
        _ = builder.ToTable("board_former_slugs");
        _ = builder.HasKey(s => s.Slug);
        _ = builder.HasOne<Board>().WithMany().HasForeignKey(s => s.BoardId).OnDelete(DeleteBehavior.NoAction);
    }
}

internal sealed class AgencyConfiguration : IEntityTypeConfiguration<Agency>, IControlMapping
{
    public void Configure(EntityTypeBuilder<Agency> builder)
    {
        _ = builder.ToTable("agencies");
        _ = builder.HasKey(a => a.Id);
        _ = builder.IsRoot();
        _ = builder.HasIndex(a => a.Slug).IsUnique().HasDatabaseName("ux_agencies_slug");
        _ = builder.Ignore(a => a.HasBecomeAnother);
        _ = builder.HasOne<Agency>().WithMany().HasForeignKey(a => a.MergedInto).OnDelete(DeleteBehavior.NoAction);
        _ = builder.HasOne<Agency>().WithMany().HasForeignKey(a => a.SucceededBy).OnDelete(DeleteBehavior.NoAction);
    }
}
