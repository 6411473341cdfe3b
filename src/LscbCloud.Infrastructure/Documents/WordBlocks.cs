using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LscbCloud.Application.Documents;
using Paragraph = LscbCloud.Application.Documents.Paragraph;
using Table = LscbCloud.Application.Documents.Table;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace LscbCloud.Infrastructure.Documents;

/// <summary>The blocks of a document for Word.</summary>
internal static class WordBlocks
{
    public static IEnumerable<OpenXmlElement> Of(IBlock block, MainDocumentPart main) =>
        block switch
        {
            Heading heading => [WordText.Paragraph(heading.Text, $"Heading{heading.Level}")],
            Paragraph paragraph => TextParts
                .Of(paragraph.Text)
                .Select(part => WordText.Paragraph(part, paragraph.IsQuiet ? "Source" : null)),
            BulletList list => list.Items.Select(item => WordText.Paragraph(item, "ListBullet")),
            Table table => WordTables.Of(table),
            KeyValues facts => facts.Items.Select(Fact),
            Quotation quotation => Quoted(quotation),
            Figure figure => WordFigures.Of(figure, main),
            Notice notice => [WordText.Paragraph(notice.Text, "Notice")],
            PageBreak => [new W.Paragraph(new Run(new Break { Type = BreakValues.Page }))],
            _ => throw new ArgumentOutOfRangeException(nameof(block)),
        };

    /// <summary>A fact is a line and not a row: a table without a header row could not be read aloud.</summary>
    private static W.Paragraph Fact(KeyValue fact) =>
        new(
            new ParagraphProperties(new ParagraphStyleId { Val = "Fact" }),
            WordText.Run(fact.Key, isBold: true),
            new Run(new TabChar()),
            WordText.Run(fact.Value)
        );

    private static IEnumerable<OpenXmlElement> Quoted(Quotation quotation)
    {
        foreach (var part in TextParts.Of(quotation.Text))
        {
            yield return WordText.Paragraph(part, "Quote");
        }

        if (quotation.Source is { } source)
        {
            yield return WordText.Paragraph(source, "Source");
        }
    }
}
