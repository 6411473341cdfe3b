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
