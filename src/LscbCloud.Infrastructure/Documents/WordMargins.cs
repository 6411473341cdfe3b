using DocumentFormat.OpenXml.Wordprocessing;
using LscbCloud.Application.Documents;
using LscbCloud.Domain.Common;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace LscbCloud.Infrastructure.Documents;

/// <summary>What stands on every page of a Word document: the marking, the board, the version, and which page of how many.</summary>
internal static class WordMargins
{
    private const uint PageWidth = 11906;
    private const uint PageHeight = 16838;
    private const int Side = 1134;

    public static Header Header(DocumentHead head)
    {
        var header = new Header();

        if (head.Marking is { } marking)
        {
            header.Append(WordText.Paragraph(marking, "Marking"));
        }

        header.Append(Line("Header", WordText.Run(head.Board), WordText.Run(head.Subtitle ?? "")));

        return header;
    }

    public static Footer Footer(DocumentHead head)
    {
        var footer = new Footer(
            Line(
                "Footer",
                WordText.Run($"{head.Title}, version {head.Version}, {head.On.InWords()}"),
                WordText.Run("Page "),
                Field("PAGE"),
                WordText.Run(" of "),
                Field("NUMPAGES")
            )
        );

        if (head.Marking is { } marking)
        {
            footer.Append(WordText.Paragraph(marking, "Marking"));
        }

        return footer;
    }

    /// <summary>The paper and its margins.</summary>
    public static SectionProperties Section(string header, string footer) =>
        new(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = header },
            new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
            new PageSize { Width = PageWidth, Height = PageHeight },
            new PageMargin
            {
                Top = Side,
                Bottom = Side,
                Left = Side,
                Right = Side,
                Header = Side / 2,
                Footer = Side / 2,
                Gutter = 0,
            }
        );

    private static Paragraph Line(string style, Run left, params DocumentFormat.OpenXml.OpenXmlElement[] right)
    {
        var line = new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = style }),
            left,
            new Run(new TabChar())
        );
        line.Append(right);

        return line;
    }

    private static SimpleField Field(string instruction) => new(WordText.Run("1")) { Instruction = $" {instruction} " };
}
