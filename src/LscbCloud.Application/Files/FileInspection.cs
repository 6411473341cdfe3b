using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Files;

/// <summary>What was found in a file: why it is not taken, or its kind and its text.</summary>
/// <param name="Problem">What to do instead, where it is not taken.</param>
/// <param name="Kind">What it is, where it is taken.</param>
/// <param name="Text">Its words; nothing where none can be read.</param>
/// <param name="Unread">What of its words could not be read, and what to do; nothing where all were.</param>
public sealed record FileInspection(string? Problem, FileKind Kind, string? Text, string? Unread)
{
    public static FileInspection Refused(string problem) => new(problem, default, Text: null, Unread: null);

    public static FileInspection Taken(FileKind kind, string? text, string? unread = null) =>
        new(Problem: null, kind, text, unread);
}
