using System.Text;
using LscbCloud.Application.Files;
using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.Files;

namespace LscbCloud.Api.Tests.Evidence;

public sealed class FileInspectorTests
{
    private static readonly byte[] Programme = FileGiven.Bytes("MZ\u0090\0\u0003\0\0\0");

    private readonly FileInspector _inspector = new();

    public static TheoryData<string, byte[], FileKind> Good =>
        new()
        {
            { ".pdf", FileGiven.Pdf(), FileKind.Pdf },
            { ".docx", FileGiven.Word(), FileKind.Docx },
            { ".docx", FileGiven.Word(Nested(200)), FileKind.Docx },
            { ".xlsx", FileGiven.Workbook("7"), FileKind.Xlsx },
            { ".png", FileGiven.Png(), FileKind.Png },
            { ".jpeg", FileGiven.Jpeg(), FileKind.Jpeg },
            { ".csv", FileGiven.Bytes("caf\u00e9,1\r\n"), FileKind.Csv },
            { ".txt", [0xff, 0xfe, (byte)'a', 0], FileKind.Txt },
        };

    public static TheoryData<string, byte[], string> Bad =>
        new()
        {
            { ".exe", Programme, FileSentences.UnknownKind },
            { "", Programme, FileSentences.UnknownKind },
            { ".pdf", Programme, FileSentences.OtherContent },
            { ".docx", Programme, FileSentences.OtherContent },
            { ".png", Programme, FileSentences.OtherContent },
            { ".jpg", FileGiven.Png(), FileSentences.OtherContent },
            { ".txt", Programme, FileSentences.OtherContent },
            { ".xlsx", FileGiven.Word(), FileSentences.OtherContent },
            { ".docm", FileGiven.Word(), FileSentences.Macros },
            { ".docx", FileGiven.Word("a", ("word/vbaProject.bin", "x")), FileSentences.Macros },
            { ".docx", FileGiven.Word("a", ("word/embeddings/oleObject1.bin", "x")), FileSentences.FilesInside },
            {
                ".docx",
                FileGiven.Word("a", ("word/media/bomb.xml", new string(' ', 110_000_000))),
                FileSentences.TooMuchInside
            },
            { ".docx", FileGiven.Word(Nested(200_000)), FileSentences.TooMuchInside },
            { ".docx", FileGiven.Word("a", ("word/theme/theme1.xml", Nested(300))), FileSentences.TooMuchInside },
            { ".docx", FileGiven.Word("a", ("word/_rels/a.rels", Nested(300))), FileSentences.TooMuchInside },
            { ".docx", FileGiven.Word("a < b"), FileSentences.Damaged },
            { ".docx", FileGiven.Word()[..^30], FileSentences.Damaged },
            { ".docx", [.. Compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")], FileSentences.Protected },
            { ".docx", Compound, FileSentences.OtherContent },
            { ".pdf", FileGiven.Pdf("/Encrypt 4 0 R"), FileSentences.Protected },
            { ".pdf", FileGiven.Pdf("/OpenAction << /S /JavaScript >>"), FileSentences.Macros },
            { ".pdf", FileGiven.Pdf("/Type /EmbeddedFile"), FileSentences.FilesInside },
            { ".pdf", FileGiven.Pdf()[..^8], FileSentences.Damaged },
            { ".pdf", [.. FileGiven.Pdf(), .. FileGiven.Word(), .. "%%EOF"u8], FileSentences.OtherContent },
            { ".png", [.. FileGiven.Png(), .. FileGiven.Word()], FileSentences.OtherContent },
            { ".jpg", [.. FileGiven.Jpeg(), .. FileGiven.Word()], FileSentences.OtherContent },
        };

    /// <summary>Elements inside one another, so many deep.</summary>
    private static string Nested(int deep) =>
        string.Concat(Enumerable.Repeat("<a>", deep)) + string.Concat(Enumerable.Repeat("</a>", deep));

    private static byte[] Compound => [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0];

    [Theory]
    [MemberData(nameof(Good), DisableDiscoveryEnumeration = true)]
    public void A_file_that_is_what_its_name_says_is_taken(string ending, byte[] content, FileKind kind)
    {
        var found = _inspector.Inspect(ending, content);

        Assert.Null(found.Problem);
        Assert.Equal(kind, found.Kind);
    }

    [Theory]
    [MemberData(nameof(Bad), DisableDiscoveryEnumeration = true)]
    public void A_file_that_is_not_or_that_could_do_harm_is_refused(string ending, byte[] content, string problem)
    {
        var found = _inspector.Inspect(ending, content);

        Assert.Equal(problem, found.Problem);
    }

    [Fact]
    public void The_words_of_a_document_are_read_with_its_notes_and_what_is_said_of_it()
    {
        var content = FileGiven.Word(
            "In the body",
            ("word/footnotes.xml", "<f xmlns:w='w'><w:p><w:t>in a note</w:t></w:p></f>"),
            ("docProps/core.xml", "<c><title>In the title</title></c>"),
            ("word/styles.xml", "<s><name>No words</name></s>")
        );

        var text = _inspector.Inspect(".docx", content).Text;

        Assert.Equal("In the body\nin a note\nIn the title\n", text);
    }

    [Theory]
    [InlineData("9434765919", "9434765919\n")]
    [InlineData("0.9434765919", "")]
    [InlineData("1.5E-7", "")]
    [InlineData("Jack Smith aged 7", "Jack Smith aged 7\n")]
    public void A_value_of_a_cell_is_read_where_it_is_words_or_may_be_the_number_of_a_person(
        string cell,
        string expected
    )
    {
        var text = _inspector.Inspect(".xlsx", FileGiven.Workbook(cell)).Text;

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("xl/charts/chart1.xml", "<c><pt><v>Jack Smith aged 7</v></pt></c>")]
    [InlineData(
        "xl/pivotCache/pivotCacheDefinition1.xml",
        "<p><cacheField name='Child'><s v='Jack Smith aged 7'/></cacheField></p>"
    )]
    [InlineData("xl/externalLinks/externalLink1.xml", "<l><cell t='str'><v>Jack Smith aged 7</v></cell></l>")]
    [InlineData("xl/drawings/drawing1.xml", "<d><cNvPr id='2' name='Picture 1' descr='Jack Smith aged 7'/></d>")]
    [InlineData("xl/worksheets/sheet2.xml", "<w><dataValidation prompt='Jack Smith aged 7'/></w>")]
    public void Words_that_a_workbook_keeps_beside_its_cells_are_read(string part, string content)
    {
        var workbook = FileGiven.Package(
            FileGiven.SheetType,
            "xl/workbook.xml",
            "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheet name='Emily Jones (4)'/></workbook>",
            (part, content)
        );

        var text = _inspector.Inspect(".xlsx", workbook).Text;

        Assert.Contains("Emily Jones (4)\n", text, StringComparison.Ordinal);
        Assert.Contains("Jack Smith aged 7\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rows_of_a_sheet_keep_their_cells_together_with_those_that_are_empty()
    {
        var workbook = FileGiven.Package(
            FileGiven.SheetType,
            "xl/workbook.xml",
            "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'/>",
            (
                "xl/worksheets/sheet1.xml",
                "<w><row><c r='A1' t='s'><v>0</v></c><c r='C1' t='s'><v>1</v></c></row><row><c r='A2' t='s'><v>2</v></c><c r='C2'><v>39936</v></c></row></w>"
            ),
            (
                "xl/sharedStrings.xml",
                "<sst><si><t>Name</t></si><si><t>DOB</t></si><si><r><t>Jack</t></r><r><t> Smith</t></r></si></sst>"
            )
        );

        var text = _inspector.Inspect(".xlsx", workbook).Text ?? "";

        Assert.EndsWith("Name\t\tDOB\nJack Smith\t\t39936\n", text, StringComparison.Ordinal);
        Assert.Equal("Jack Smith\t\t39936", Assert.Single(Domain.TextChecks.TextCheck.Find(text)).Words);
    }

    [Fact]
    public void The_rows_of_a_table_in_a_document_keep_their_cells_together()
    {
        var content = FileGiven.Word(
            "In the body",
            (
                "word/header1.xml",
                "<h xmlns:w='w'><w:tbl><w:tr><w:tc><w:p><w:t>Name</w:t></w:p></w:tc><w:tc><w:p><w:t>Age</w:t></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:t>Jack Smith</w:t></w:p></w:tc><w:tc><w:p><w:t>7</w:t></w:p></w:tc></w:tr></w:tbl></h>"
            )
        );

        var text = _inspector.Inspect(".docx", content).Text ?? "";

        Assert.Equal("Jack Smith \t7", Assert.Single(Domain.TextChecks.TextCheck.Find(text)).Words);
    }

    [Fact]
    public void Bookmarks_and_the_authors_of_changes_are_read()
    {
        var content = FileGiven.Word(
            "In the body",
            (
                "word/comments.xml",
                "<c xmlns:w='w'><w:bookmarkStart w:name='Jack_Smith_aged_7'/><w:ins w:author='A. Writer'/></c>"
            )
        );

        var text = _inspector.Inspect(".docx", content).Text;

        Assert.Equal("In the body\nJack Smith aged 7\nA. Writer\n", text);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_reported()
    {
        Assert.Equal(FileSentences.WordsNotRead, _inspector.Inspect(".png", FileGiven.Png()).Unread);
        Assert.Equal(FileSentences.WordsNotRead, _inspector.Inspect(".pdf", FileGiven.Pdf()).Unread);
        Assert.Null(_inspector.Inspect(".docx", FileGiven.Word()).Unread);
    }
}
