namespace LscbCloud.Application.Documents;

/// <summary>What stands above a document and on each of its pages.</summary>
/// <param name="Title">What it is about, such as "Neglect".</param>
/// <param name="Board">The board in full.</param>
/// <param name="On">The business day on which it was written.</param>
/// <param name="Version">Which version of the thing it tells of, so that two copies can be told apart.</param>
/// <param name="FileName">The beginning of the file's name, without the day: <c>northshire-neglect-highlight-report</c>.</param>
public sealed record DocumentHead(string Title, string Board, DateOnly On, string Version, string FileName)
{
    /// <summary>The language of every document, which screen readers and spelling checkers go by.</summary>
    public const string Language = "en-GB";

    /// <summary>What kind of document it is, such as "Priority highlight report".</summary>
    public string? Subtitle { get; init; }

    /// <summary>How it must be handled, such as OFFICIAL-SENSITIVE; on every page where it is set. OFFICIAL needs no marking.</summary>
    public string? Marking { get; init; }

    /// <summary>The board's colour as #rrggbb, dark enough for white text.</summary>
    public string Accent { get; init; } = "#16222e";
}
