using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.ExtendedProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LscbCloud.Application.Documents;
using Document = LscbCloud.Application.Documents.Document;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace LscbCloud.Infrastructure.Documents;

/// <summary>A document for Word, with real styles: its outline, its tables and its pictures can be read by everyone and edited by committees.</summary>
internal static class WordFile
{
    private const string HeaderId = "header";
    private const string FooterId = "footer";

    public static byte[] Of(Document document)
    {
        using var stream = new MemoryStream();

        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var head = document.Head;
            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = WordStyles.All(head.Accent);
            main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = WordNumbering.Bullets();
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = Settings();
            main.AddNewPart<HeaderPart>(HeaderId).Header = WordMargins.Header(head);
            main.AddNewPart<FooterPart>(FooterId).Footer = WordMargins.Footer(head);
            main.Document = new W.Document(BodyOf(document, main));
            Describe(file, head);
        }

        return stream.ToArray();
    }

    private static Body BodyOf(Document document, MainDocumentPart main)
    {
        var body = new Body(WordText.Paragraph(document.Head.Title, "Title"));

        if (document.Head.Subtitle is { } subtitle)
        {
            body.Append(WordText.Paragraph(subtitle, "Subtitle"));
        }

        foreach (var block in document.Blocks)
        {
            body.Append(WordBlocks.Of(block, main));
        }

        body.Append(WordMargins.Section(HeaderId, FooterId));

        return body;
    }

    private static Settings Settings() =>
        new(
            new Compatibility(
                new CompatibilitySetting
                {
                    Name = CompatSettingNameValues.CompatibilityMode,
                    Uri = "http://schemas.microsoft.com/office/word",
                    Val = "15",
                }
            ),
            new ThemeFontLanguages { Val = DocumentHead.Language }
        );

    private static void Describe(WordprocessingDocument file, DocumentHead head)
    {
        var properties = file.PackageProperties;
        properties.Title = head.Subtitle is null ? head.Title : $"{head.Title}: {head.Subtitle}";
        properties.Creator = head.Board;
        properties.Language = DocumentHead.Language;
        properties.Version = head.Version;
        properties.Created = head.On.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        properties.Category = head.Marking;
        file.AddNewPart<ExtendedFilePropertiesPart>("extended").Properties = new Properties(new Company(head.Board));
    }
}
