namespace LscbCloud.Application.Documents;

/// <summary>A report as blocks of data. The same blocks are written as a page and for Word, so that the two never differ in what they say.</summary>
public sealed class Document
{
    /// <summary>Headings go down one level at a time, so that a reader who hears them can follow.</summary>
    /// <exception cref="ArgumentException">A heading skips a level: a fault of ours.</exception>
    public Document(DocumentHead head, IReadOnlyList<IBlock> blocks)
    {
        var level = 0;

        foreach (var heading in blocks.OfType<Heading>())
        {
            if (heading.Level < 1 || heading.Level > Math.Min(level + 1, Heading.Deepest))
            {
                throw new ArgumentException($"“{heading.Text}” skips a level of headings.", nameof(blocks));
            }

            level = heading.Level;
        }

        Head = head;
        Blocks = blocks;
    }

    public DocumentHead Head { get; }

    public IReadOnlyList<IBlock> Blocks { get; }
}

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
