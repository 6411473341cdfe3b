namespace LscbCloud.Application.Files;

/// <summary>A file that came with a form: looked through, or refused with what to do instead. Nothing of it is kept yet.</summary>
public sealed record OfferedFile
{
    private OfferedFile()
    {
        // Made by the desk, or refused.
    }

    /// <summary>The file, where nothing was wrong with it.</summary>
    public CheckedFile? File { get; private init; }

    /// <summary>What to do instead, where something was.</summary>
    public string? Problem { get; private init; }

    public static OfferedFile Refused(string problem) => new() { Problem = problem };

    internal static OfferedFile Taken(CheckedFile file) => new() { File = file };
}
