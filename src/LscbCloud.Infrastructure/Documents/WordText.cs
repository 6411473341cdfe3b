using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LscbCloud.Infrastructure.Documents;

/// <summary>Words for Word: paragraphs in a named style, with the ends of their lines kept.</summary>
internal static class WordText
{
    public static Paragraph Paragraph(string text, string? style = null)
    {
        var paragraph = new Paragraph();

        if (style is not null)
        {
            paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        }

        paragraph.Append(Run(text));

        return paragraph;
    }

    public static Run Run(string text, bool isBold = false)
    {
        var run = isBold ? new Run(new RunProperties(new Bold())) : new Run();
        var lines = CleanText.Of(text).ReplaceLineEndings("\n").Split('\n');

        for (var at = 0; at < lines.Length; at++)
        {
            if (at > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(lines[at]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }
}
