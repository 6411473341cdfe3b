namespace LscbCloud.Domain.Common;

/// <summary>What is known of a file that is kept. The facts stay when its content is destroyed.</summary>
/// <param name="Id">Under which its content is kept.</param>
/// <param name="Name">What it was called when it came, without folders and characters that cannot be seen.</param>
/// <param name="Kind">What it is, by its content and not only by its name.</param>
/// <param name="Size">How many bytes it has.</param>
/// <param name="ContentHash">The SHA-256 of its content, as 64 hexadecimal digits.</param>
/// <param name="IsScanned">Whether a scanner for viruses found it clean; false where none is connected.</param>
public sealed record KeptFile(FileId Id, string Name, FileKind Kind, int Size, string ContentHash, bool IsScanned)
{
    /// <summary>The longest name that is kept, with its ending.</summary>
    public const int NameMaxLength = 120;

    /// <summary>What whoever adds a document says of it, as histories have it.</summary>
    public const string Declaration = "It names no child and no family";
}
