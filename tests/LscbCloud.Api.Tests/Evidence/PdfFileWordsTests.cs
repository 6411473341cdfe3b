using LscbCloud.Application.Files;
using LscbCloud.Infrastructure.Files;

namespace LscbCloud.Api.Tests.Evidence;

public sealed class PdfFileWordsTests
{
    private const string Hello = "(Attendance) Tj";

    // "BT /F1 10 Tf 50 700 Td (Attendance) Tj ET" and a few operators without words, as an encoder of its own packed them.
    private const string Lzw =
        "80108A820179186220188C04054330806B0A1B8C214543208050413A1D0CA6E32184DC63328A6166A101160702104A2512692C0E4D01";

    public static TheoryData<string> Packed
    {
        get
        {
            var content = PdfGiven.Text(Hello);
            var deflated = PdfGiven.Deflate(content);

            return
            [
                PdfGiven.Packed(content),
                PdfGiven.Stream($"{Convert.ToHexString(FileGiven.Bytes(content))}>", "/Filter /ASCIIHexDecode"),
                PdfGiven.Stream($"{Convert.ToHexString(deflated)}>", "/Filter [/AHx /Fl]"),
                PdfGiven.Stream(PdfGiven.InBase85(deflated), "/Filter [/ASCII85Decode /FlateDecode]"),
                PdfGiven.Stream($"{Lzw}>", "/Filter [/ASCIIHexDecode /LZWDecode]"),
            ];
        }
    }

    [Theory]
    [InlineData("(943 476 5919) Tj", "943 476 5919")]
    [InlineData("[(94) -30 (3) 25 (4765) 60 (919)] TJ", "9434765919")]
    [InlineData("[(943) -278 (476) -278 (5919)] TJ", "943 476 5919")]
    [InlineData("[(943) -4000 (476)] TJ", "943\t476")]
    [InlineData("0.3 Tc (9434765919) Tj", "9434765919")]
    [InlineData("(943) Tj 22.24 0 Td (476) Tj", "943 476")]
    [InlineData("(943) Tj 16.68 0 Td (476) Tj", "943476")]
    [InlineData("(943) Tj 0 -12 Td (476) Tj", "943\n476")]
    [InlineData("12 TL (943) Tj T* (476) Tj (5919) '", "943\n476\n5919")]
    [InlineData("12 TL (943) Tj 0 0 (476) \"", "943\n476")]
    [InlineData("1 0 0 1 9 9 Tm (943) Tj 0 1 -1 0 9 9 Tm (476) Tj", "943\n476")]
    [InlineData("50 Tz (943) Tj 8.34 0 Td (476) Tj", "943476")]
    [InlineData("(3) Tj 4 Ts (rd) Tj 0 Ts ( May) Tj", "3rd May")]
    [InlineData("<4A61 636B> Tj ( \\(7\\)\\040caf\\351) Tj", "Jack (7) café")]
    [InlineData("/Span << /ActualText (fi) >> BDC (fl) Tj EMC (nal) Tj", "flnal", "fi")]
    public void Letters_become_words_and_numbers_by_where_they_stand(
        string shown,
        string expected,
        string? after = null
    )
    {
        var text = WordsOf(PdfGiven.Page(PdfGiven.Text(shown)));

        Assert.Equal(after is null ? $"{expected}\n" : $"{expected}\n{after}\n", text);
    }

    [Theory]
    [InlineData("BI /W 1 /H 1 ID \0EI(no word) EI ")]
    [InlineData("q 1 0 0 1 0 0 cm Q % (no word) Tj\n")]
    [InlineData("/Unknown Do (no word) /None gs ")]
    public void Drawing_between_texts_of_a_PDF_is_skipped(string between)
    {
        var text = WordsOf(PdfGiven.Page($"{between}{PdfGiven.Text(Hello)}"));

        Assert.Equal("Attendance\n", text);
    }

    [Theory]
    [MemberData(nameof(Packed), DisableDiscoveryEnumeration = true)]
    public void Pages_are_read_in_each_of_the_ways_in_which_words_are_packed(string stream) =>
        Assert.Equal("Attendance\n", WordsOf(PdfGiven.Page(stream)));

    [Fact]
    public void Objects_that_are_packed_into_a_stream_are_found()
    {
        var packed = PdfGiven.PackedObjects(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] >>",
            "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
        );
        var table = PdfGiven.Packed("\u0001\0\0", "/Type /XRef /Root 1 0 R /W [1 1 1]");
        var file = FileGiven.Bytes(
            $"%PDF-1.7\n4 0 obj\n{PdfGiven.Packed(PdfGiven.Text(Hello))}\nendobj\n5 0 obj{PdfGiven.Helvetica}endobj\n"
                + $"6 0 obj{packed}\nendobj\n7 0 obj{table}\nendobj\nstartxref\n0\n%%EOF"
        );

        Assert.Equal("Attendance\n", WordsOf(file));
    }

    [Fact]
    public void The_latest_text_of_an_object_counts()
    {
        var first = PdfGiven.Page(PdfGiven.Text("(Before) Tj"));
        var later = FileGiven.Bytes($"4 0 obj\n{PdfGiven.Stream(PdfGiven.Text("(After) Tj"))}\nendobj\n%%EOF\n");

        Assert.Equal("After\n", WordsOf([.. first, .. later]));
    }

    [Fact]
    public void Forms_and_notes_on_a_page_are_read_in_their_place()
    {
        var form = PdfGiven.Packed(
            "BT /F2 1 Tf (in a form) Tj ET",
            "/Type /XObject /Subtype /Form /Matrix [9 0 0 9 0 0] /Resources << /Font << /F2 5 0 R >> >>"
        );
        var file = PdfGiven.Page($"{PdfGiven.Text(Hello)} q 2 0 0 2 9 9 cm /X1 Do Q", more: form);

        Assert.Equal("Attendance\nin a form\n", WordsOf(file));
    }

    [Fact]
    public void The_properties_and_form_fields_of_a_PDF_are_read()
    {
        var file = PdfGiven.File(
            "/Info 4 0 R",
            [
                "<< /Type /Catalog /Pages 2 0 R /Outlines 5 0 R /Metadata 8 0 R >>",
                "<< /Kids [3 0 R] >>",
                "<< /Type /Page /Annots [6 0 R 7 0 R] >>",
                "<< /Title <FEFF0049006E00200061 0020006E0061006D0065> /Keywords (of \\215Jack\\216) /Producer (No words) >>",
                "<< /First << /Title (a bookmark) >> >>",
                "<< /Type /Annot /Subtype /Text /Contents (a note) >>",
                "<< /Subtype /Widget /T (who) /V (filled in) >>",
                PdfGiven.Stream("<x:xmpmeta xmlns:x='adobe:ns:meta/'><title>of the file</title></x:xmpmeta>"),
            ]
        );

        Assert.Equal(
            ["In a name", "of “Jack”", "a bookmark", "a note", "who", "filled in", "of the file"],
            WordsOf(file).Split('\n', StringSplitOptions.RemoveEmptyEntries)
        );
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("0 0 m 9 9 l S", "It has no text, only pictures of pages. ")]
    [InlineData("q 600 0 0 800 0 0 cm /X1 Do Q", "It has no text, only pictures of pages. ")]
    [InlineData("q 600 0 0 800 0 0 cm /X1 Do Q BT /F1 9 Tf (Page 1) Tj ET", "It has no text, only pictures of pages. ")]
    [InlineData("q 60 0 0 80 0 0 cm /X1 Do Q BT /F1 9 Tf (Page 1) Tj ET", null)]
    public void A_page_that_is_a_picture_is_told(string content, string? expected)
    {
        var picture = PdfGiven.Stream("....", "/Subtype /Image /Filter /DCTDecode");

        var found = Look(PdfGiven.Page(content, more: picture));

        Assert.Null(found.Problem);
        Assert.Equal(expected is null ? null : expected + FileSentences.WordsNotRead, found.Unread);
    }

    [Fact]
    public void Pages_without_text_are_named_and_the_others_are_read()
    {
        var file = PdfGiven.File(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Kids [3 0 R 4 0 R << /Kids [5 0 R] >>] /Resources << /Font << /F1 6 0 R >> >> >>",
            "<< /Type /Page /Contents 7 0 R >>",
            "<< /Type /Page /Contents [8 0 R] >>",
            "<< /Type /Page /Contents 7 0 R >>",
            PdfGiven.Helvetica,
            PdfGiven.Stream("0 0 9 9 re f"),
            PdfGiven.Stream(PdfGiven.Text(Hello))
        );

        var found = Look(file);

        Assert.Equal("Attendance\n", found.Text);
        Assert.Equal("Pages 1 and 3 have no text, only pictures. Look for names there yourself.", found.Unread);
    }

    [Fact]
    public void A_long_list_of_pages_is_cut_short()
    {
        var said = FileSentences.OfPages(40, [2], [.. Enumerable.Range(1, 12)]);

        Assert.Equal(
            "Page 2 has no text, only pictures. Pages 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 2 more have words that cannot be read here."
                + " Look for names there yourself.",
            said
        );
    }

    private static FileInspection Look(byte[] file) => new FileInspector().Inspect(".pdf", file);

    private static string WordsOf(byte[] file)
    {
        var found = Look(file);
        Assert.Null(found.Problem);
        Assert.Null(found.Unread);

        return found.Text ?? "";
    }
}
