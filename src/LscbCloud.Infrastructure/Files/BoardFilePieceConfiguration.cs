using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Files;

internal sealed class BoardFilePieceConfiguration : IEntityTypeConfiguration<BoardFilePiece>, IAppMapping
{
    public void Configure(EntityTypeBuilder<BoardFilePiece> builder)
    {
        FilePieceMapping.Map(builder, "file_pieces");
        _ = builder.HasKey(p => new
        {
            p.BoardId,
            p.FileId,
            p.Number,
        });
    }
}
