using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LscbCloud.Api.Tests.Documents;

/// <summary>Word documents are read back with the library that Word's own format is checked by.</summary>
public sealed class WordFileTests
{
    [Theory]
    [InlineData("Children are seen early.")]
    [InlineData(ADocument.Hostile)]
    public void A_document_has_no_fault_by_the_rules_of_its_format(string words)
    {
        using var read = new Word(ADocument.OfEveryBlock(words));

        var faults = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(
            read.File,
            TestContext.Current.CancellationToken
        );

        Assert.Empty(faults.Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}"));
    }

    [Fact]
    public void Every_paragraph_has_a_style_that_the_document_knows()
    {
        using var read = new Word(ADocument.OfEveryBlock());

        var used = read
            .Body.Descendants<ParagraphStyleId>()
            .Select(style => style.Val?.Value)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        var known = read.Styles.Elements<Style>().Select(style => style.StyleId?.Value).ToArray();

        Assert.Empty(used.Except(known, StringComparer.Ordinal));
        Assert.Equal(
            ["Title", "Subtitle", "Heading1", "Heading2", "Heading3", "Heading1"],
            read.Body.Elements<Paragraph>()
                .Select(StyleOf)
                .Where(style =>
                    style is "Title" or "Subtitle" || style.StartsWith("Heading", StringComparison.Ordinal)
                ),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public void Words_styles_have_the_names_by_which_Word_knows_them()
    {
        using var read = new Word(ADocument.OfEveryBlock());

        var names = read.Styles.Elements<Style>().Select(style => style.StyleName?.Val?.Value).ToArray();

        Assert.Subset(
            names.ToHashSet(StringComparer.Ordinal),
            new HashSet<string?>(StringComparer.Ordinal)
            {
                "Title",
                "Subtitle",
                "heading 1",
                "heading 2",
                "heading 3",
                "List Bullet",
                "caption",
                "header",
                "footer",
            }
        );
    }

    [Fact]
    public void A_table_repeats_its_header_and_has_its_caption_twice()
    {
        using var read = new Word(ADocument.OfEveryBlock());

        var table = Assert.Single(read.Body.Elements<Table>());
        var rows = table.Elements<TableRow>().ToArray();
        Assert.Single(rows[0].Descendants<TableHeader>());
        Assert.Empty(rows[1].Descendants<TableHeader>());
        Assert.Equal("Children on plans, by year", table.Descendants<TableCaption>().Single().Val?.Value);
        Assert.Equal("Caption", StyleOf((Paragraph?)table.PreviousSibling()));
        Assert.Equal("Children on plans, by year", table.PreviousSibling()?.InnerText);
        Assert.Equal("TableFigure", StyleOf(rows[1].Descendants<Paragraph>().Last()));
    }

    [Fact]
    public void A_picture_is_told_in_words_and_fits_the_page()
    {
        using var read = new Word(ADocument.OfEveryBlock());

        var picture = Assert.Single(read.Body.Descendants<Inline>());
        Assert.Equal("Fewer children wait. Children are seen early.", picture.DocProperties?.Description?.Value);
        Assert.Equal((5_760_000, 2_880_000), (picture.Extent?.Cx?.Value, picture.Extent?.Cy?.Value));
    }

    [Fact]
    public void Each_page_has_the_marking_the_version_and_which_page_of_how_many()
    {
        using var read = new Word(ADocument.OfEveryBlock());

        var header = Assert.Single(read.Main.HeaderParts).Header;
        var footer = Assert.Single(read.Main.FooterParts).Footer;
        Assert.StartsWith("OFFICIAL-SENSITIVE", header.InnerText, StringComparison.Ordinal);
        Assert.Equal("Neglect, version 7, 26 September 2017Page 1 of 1OFFICIAL-SENSITIVE", footer.InnerText);
        Assert.Equal(
            [" PAGE ", " NUMPAGES "],
            footer.Descendants<SimpleField>().Select(field => field.Instruction?.Value),
            StringComparer.Ordinal
        );
        Assert.Single(read.Body.Descendants<HeaderReference>());
        Assert.Single(read.Body.Descendants<FooterReference>());
    }

    [Fact]
    public void The_document_says_its_language_title_board_and_version()
    {
        using var read = new Word(ADocument.OfEveryBlock());

        var properties = read.File.PackageProperties;
        Assert.Equal("Neglect: Priority highlight report", properties.Title);
        Assert.Equal("Northshire Safeguarding Children Board", properties.Creator);
        Assert.Equal("en-GB", properties.Language);
        Assert.Equal("7", properties.Version);
        Assert.Equal("en-GB", read.Styles.Descendants<Languages>().First().Val?.Value);
    }

    private static string StyleOf(Paragraph? paragraph) =>
        paragraph?.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";
}
