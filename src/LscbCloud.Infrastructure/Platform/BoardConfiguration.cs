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
        _ = builder
            .HasIndex(b => b.Slug)
            .IsUnique()
            .HasDatabaseName("ux_boards_slug")
            .Refuses(BoardErrors.AddressTaken);
    }

    public void Configure(EntityTypeBuilder<BoardFormerSlug> builder)
    {
        _ = builder.ToTable("board_former_slugs");
        _ = builder.HasKey(s => s.Slug);
        _ = builder.HasOne<Board>().WithMany().HasForeignKey(s => s.BoardId).OnDelete(DeleteBehavior.NoAction);
    }
}
