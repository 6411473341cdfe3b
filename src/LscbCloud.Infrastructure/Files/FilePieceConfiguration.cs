using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Files;

internal sealed class FilePieceConfiguration : IEntityTypeConfiguration<FilePiece>, IAppMapping
{
    public void Configure(EntityTypeBuilder<FilePiece> builder)
    {
        _ = builder.ToTable("file_pieces");
        _ = builder.HasKey(p => new
        {
            p.BoardId,
            p.FileId,
            p.Number,
        });
        _ = builder.Property(p => p.FileId).ValueGeneratedNever();
        _ = builder.Property(p => p.Number).ValueGeneratedNever();
    }
}
