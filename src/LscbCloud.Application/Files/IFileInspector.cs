using LscbCloud.Domain.Evidence;

namespace LscbCloud.Application.Files;

/// <summary>Says what a file is by its content, and reads its text where it can.</summary>
public interface IFileInspector
{
    /// <summary>Never throws for what is in a file.</summary>
    /// <param name="ending">The ending of its name in small letters, with the point.</param>
    /// <param name="content">The whole file.</param>
    FileInspection Inspect(string ending, ReadOnlyMemory<byte> content);
}

/// <summary>What was found in a file: why it is not taken, or its kind and its text.</summary>
/// <param name="Problem">What to do instead, where it is not taken.</param>
/// <param name="Kind">What it is, where it is taken.</param>
/// <param name="Text">Its words; nothing where they cannot be read.</param>
public sealed record FileInspection(string? Problem, FileKind Kind, string? Text)
{
    public static FileInspection Refused(string problem) => new(problem, default, Text: null);

    public static FileInspection Taken(FileKind kind, string? text) => new(Problem: null, kind, text);
}
