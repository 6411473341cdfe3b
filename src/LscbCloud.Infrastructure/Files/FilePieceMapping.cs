using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Files;

/// <summary>What the pieces of files of boards and of agencies have in common.</summary>
internal static class FilePieceMapping
{
    public static void Map<T>(EntityTypeBuilder<T> builder, string table)
        where T : FilePiece
    {
        _ = builder.ToTable(table);
        _ = builder.Property(p => p.FileId).ValueGeneratedNever();
        _ = builder.Property(p => p.Number).ValueGeneratedNever();
    }
}
