using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Files;

/// <summary>A piece of the content of a file that the board keeps.</summary>
internal sealed class FilePiece : IBoardOwned
{
    public BoardId BoardId { get; private init; }

    public required FileId FileId { get; init; }

    /// <summary>Its place in the file, from 1.</summary>
    public required int Number { get; init; }

    public required byte[] Content { get; init; }
}

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
