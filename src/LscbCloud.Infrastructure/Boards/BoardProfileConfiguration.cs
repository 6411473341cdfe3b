using LscbCloud.Domain.Boards;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Boards;

internal sealed class BoardProfileConfiguration : IEntityTypeConfiguration<BoardProfile>, IAppMapping
{
    public void Configure(EntityTypeBuilder<BoardProfile> builder)
    {
        _ = builder.ToTable("board_profiles");
        _ = builder.HasKey(p => p.BoardId);
        _ = builder.IsRoot();
    }
}
