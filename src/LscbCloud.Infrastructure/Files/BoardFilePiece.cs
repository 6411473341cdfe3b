using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.Files;

/// <summary>A piece of the content of a file that a board keeps.</summary>
internal sealed class BoardFilePiece : FilePiece, IBoardOwned
{
    public BoardId BoardId { get; private init; }
}
