namespace LscbCloud.Application.Files;

/// <summary>Says what a file is by its content, and reads its text where it can.</summary>
public interface IFileInspector
{
    /// <summary>Never throws for what is in a file.</summary>
    /// <param name="ending">The ending of its name in small letters, with the point.</param>
    /// <param name="content">The whole file.</param>
    FileInspection Inspect(string ending, ReadOnlyMemory<byte> content);
}
