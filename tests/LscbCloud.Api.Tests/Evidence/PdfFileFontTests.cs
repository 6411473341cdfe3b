using LscbCloud.Application.Files;
using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.Files;

namespace LscbCloud.Api.Tests.Evidence;

public sealed class PdfFileFontTests
{
    private const string Composite =
        "<< /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+Invented /Encoding /Identity-H /DescendantFonts [<< /DW 500 /W [1 [600 700] 7 9 400] >>] /ToUnicode 6 0 R >>";

    private const string OwnMap = "/ToUnicode 6 0 R";

    private static string Map(string lines, string space = "<0000> <FFFF>") =>
        PdfGiven.Packed($"begincmap 1 begincodespacerange {space} endcodespacerange {lines} endcmap");

    public static TheoryData<string, string, string, string> Told =>
        new()
        {
            // Its own map, of two bytes and of one.
            {
                "<000300040005>",
                Composite,
                "2 beginbfchar <0003> <004A> <0004> <0061> endbfchar 1 beginbfrange <0005> <0009> <0063> endbfrange",
                "Jac"
            },
            {
                "<000300040005>",
                Composite,
                "1 beginbfrange <0003> <0005> [<00660069> <006E> <D83DDE00>] endbfrange",
                "fin\U0001F600"
            },
            {
                "(AB)",
                "<< /Type /Font /Subtype /TrueType /ToUnicode 6 0 R /Encoding /WinAnsiEncoding >>",
                "1 beginbfchar <41> <0039> endbfchar",
                "9B"
            },
            {
                "(AB)",
                "<< /Type /Font /Subtype /TrueType /ToUnicode 6 0 R >>",
                "1 beginbfrange <0041> <0042> <FB00> endbfrange",
                "fffi"
            },
            // Encodings by name, and names of shapes.
            { "<27 60 e9 c1>", "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>", "", "’‘Ø`" },
            { "<8e 80 d2>", "<< /Type /Font /Subtype /TrueType /Encoding /MacRomanEncoding >>", "", "éÄ“" },
            {
                "<80 01 02 03 04 05 06 41>",
                "<< /Type /Font /Subtype /Type1 /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [1 /nine /four.tnum /uni0033 /f_i /eacute /quoteright] >> >>",
                "",
                "€943fie\u0301’A"
            },
            // A font of signs says nothing, and is no riddle.
            { "(ab) Tj /F1 10 Tf <3334>", "<< /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >>", "", "   " },
        };

    public static TheoryData<string, string, string> Untold =>
        new()
        {
            { "<00030004>", Composite.Replace(OwnMap, "", StringComparison.Ordinal), "" },
            { "<00030004>", Composite, "1 beginbfchar <0009> <0041> endbfchar" },
            { "<00030004>", Composite, "1 beginbfrange <0003> <0004> <0000> endbfrange" },
            {
                "(ab)",
                "<< /Type /Font /Subtype /Type3 /Encoding << /Differences [97 /g1 /g2] >> /FontDescriptor << /Flags 4 >> >>",
                ""
            },
            { "(ab)", "<< /Type /Font /Subtype /TrueType /FontDescriptor << /Flags 4 >> >>", "" },
            { "(ab)", "null", "" },
        };

    [Theory]
    [MemberData(nameof(Told), DisableDiscoveryEnumeration = true)]
    public void Letters_are_told_by_the_map_of_the_font_or_by_its_encoding(
        string shown,
        string font,
        string map,
        string expected
    )
    {
        var found = Look(shown, font, map);

        Assert.Null(found.Unread);
        Assert.Equal(expected.Trim(), found.Text?.Trim());
    }

    [Theory]
    [MemberData(nameof(Untold), DisableDiscoveryEnumeration = true)]
    public void Letters_that_nobody_can_tell_are_said_and_the_rest_is_read(string shown, string font, string map)
    {
        var found = Look($"{shown} Tj /F2 9 Tf 0 -20 Td (Attendance)", font, map);

        Assert.Null(found.Problem);
        Assert.Equal(FileKind.Pdf, found.Kind);
        Assert.Contains("\nAttendance\n", found.Text, StringComparison.Ordinal);
        Assert.Equal("Page 1 has words that cannot be read here. Look for names there yourself.", found.Unread);
    }

    [Fact]
    public void Widths_of_a_font_tell_where_a_word_ends()
    {
        // Codes 1 and 2 are 0.6 and 0.7 wide, 7 to 9 are 0.4.
        var found = Look(
            "<00010002> Tj 13 0 Td <00070008> Tj 10.5 0 Td <0001>",
            Composite,
            "1 beginbfrange <0001> <0009> <0031> endbfrange"
        );

        Assert.Equal("1278 1\n", found.Text);
    }

    [Fact]
    public void A_font_of_postscript_brings_its_encoding_along()
    {
        var font = "<< /Type /Font /Subtype /Type1 /FontDescriptor << /Flags 4 /FontFile 6 0 R >> >>";
        var program = PdfGiven.Packed(
            "%!PS-AdobeFont-1.0\n/Encoding 256 array 0 1 255 {1 index exch /.notdef put} for\ndup 1 /nine put\ndup 2 /four put\nreadonly def currentfile eexec \u0001\u0002"
        );

        var found = new FileInspector().Inspect(".pdf", PdfGiven.Page(PdfGiven.Text("<010201> Tj"), font, program));

        Assert.Null(found.Unread);
        Assert.Equal("949\n", found.Text);
    }

    [Fact]
    public void The_replacement_text_counts_where_the_font_names_no_characters()
    {
        var found = Look(
            "/Span << /ActualText <FEFF00660069> >> BDC <00030004> Tj EMC <0005>",
            Composite,
            "2 beginbfchar <0003> <E001> <0005> <006E> endbfchar"
        );

        Assert.Null(found.Unread);
        Assert.Equal("fin\nfi\n", found.Text);
    }

    private static FileInspection Look(string shown, string font, string map) =>
        new FileInspector().Inspect(".pdf", PdfGiven.Page(PdfGiven.Text($"{shown} Tj"), font, Map(map)));
}
