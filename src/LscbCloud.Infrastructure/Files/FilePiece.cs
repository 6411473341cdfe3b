using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.Files;

/// <summary>A piece of the content of a file that its owner has alone.</summary>
internal abstract class FilePiece
{
    public required FileId FileId { get; init; }

    /// <summary>Its place in the file, from 1.</summary>
    public required int Number { get; init; }

    public required byte[] Content { get; init; }
}
