using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Files;

/// <summary>A file that is what it says it is, and in which no virus was found.</summary>
/// <param name="Name">Its cleaned name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="ContentHash">The SHA-256 of its bytes, as 64 hexadecimal digits.</param>
/// <param name="IsScanned">Whether a connected scanner looked through it.</param>
/// <param name="Text">Its words; nothing where they cannot be read, as in a picture.</param>
/// <param name="Unread">What of its words could not be read, and what to do; nothing where all were.</param>
public sealed record CheckedFile(
    string Name,
    FileKind Kind,
    ReadOnlyMemory<byte> Content,
    string ContentHash,
    bool IsScanned,
    string? Text,
    string? Unread
)
{
    /// <summary>What is known of it once it is kept.</summary>
    internal KeptFile ToFacts() => new(FileId.New(), Name, Kind, Content.Length, ContentHash, IsScanned);
}
