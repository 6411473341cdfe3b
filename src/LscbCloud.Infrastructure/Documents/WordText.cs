using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LscbCloud.Infrastructure.Documents;

/// <summary>Words for Word: paragraphs in a named style, with the ends of their lines kept.</summary>
internal static class WordText
{
    /// <param name="text">What it says.</param>
    /// <param name="style">The style; none for the usual one.</param>
    /// <param name="address">Where its words lead; nowhere where there is none.</param>
    public static Paragraph Paragraph(string text, string? style = null, string? address = null)
    {
        var paragraph = new Paragraph();

        if (style is not null)
        {
            paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        }

        // A field says where it leads by itself; a hyperlink would need a part of the file beside it.
        paragraph.Append(
            address is null ? Run(text) : new SimpleField(Run(text)) { Instruction = $" HYPERLINK \"{address}\" " }
        );

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
