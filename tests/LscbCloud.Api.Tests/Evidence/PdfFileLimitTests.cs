using System.Globalization;
using LscbCloud.Application.Files;
using LscbCloud.Infrastructure.Files;

namespace LscbCloud.Api.Tests.Evidence;

/// <summary>Files that somebody has damaged, or made to do harm. Each is answered, and none takes long or much.</summary>
public sealed class PdfFileLimitTests
{
    private static readonly string Hello = PdfGiven.Text("(Attendance) Tj");

    public static TheoryData<byte[], string> Refused =>
        new()
        {
            // The names of what is refused, packed or written otherwise.
            {
                PdfGiven.Page(Hello, PdfGiven.Helvetica, "null", PdfGiven.PackedObjects("<< /S /JavaScript >>")),
                FileSentences.Macros
            },
            { PdfGiven.Page(Hello, more: "<< /OpenAction << /S /L#61unch >> >>"), FileSentences.Macros },
            {
                PdfGiven.Page(Hello, PdfGiven.Helvetica, "null", PdfGiven.PackedObjects("<< /EmbeddedFiles 9 0 R >>")),
                FileSentences.FilesInside
            },
            { PdfGiven.File("/#45ncrypt << /V 4 >>", ["<< /Type /Catalog >>"]), FileSentences.Protected },
            // Pages that unpack to more than is read, by either way of packing.
            { PdfGiven.Page(PdfGiven.Packed(new string(' ', 110_000_000))), FileSentences.TooMuchInside },
            { PdfGiven.Page(PdfGiven.Stream(new string('z', 9_000_000), "/Filter /A85")), FileSentences.TooMuchInside },
            // Nested without end, in the file, in a packed object and in a page.
            { PdfGiven.Page(Hello, more: new string('[', 100_000)), FileSentences.TooMuchInside },
            {
                PdfGiven.Page(Hello, PdfGiven.Helvetica, "null", PdfGiven.PackedObjects(Repeat("<</A", 100_000))),
                FileSentences.TooMuchInside
            },
            { PdfGiven.Page(Repeat("[<<", 100_000)), FileSentences.TooMuchInside },
            // More values, letters and entries of a font than anybody reads.
            { PdfGiven.Page(Hello, more: $"[{Repeat("1 ", 3_100_000)}]"), FileSentences.TooMuchInside },
            {
                PdfGiven.Page(PdfGiven.Packed(PdfGiven.Text(Repeat($"({new string('a', 1000)}) Tj ", 4_100)))),
                FileSentences.TooMuchInside
            },
            { ManyFonts(), FileSentences.TooMuchInside },
            // Ten forms, each of which draws the next ten times.
            { ManyForms(), FileSentences.TooMuchInside },
        };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void A_harmful_or_too_large_PDF_is_refused(byte[] file, string problem) =>
        Assert.Equal(problem, Look(file).Problem);

    [Fact]
    public void Pages_that_lead_in_a_circle_are_read_once()
    {
        var file = PdfGiven.File(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R 3 0 R 5 0 R] >>",
            "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 6 0 R >> >> >>",
            PdfGiven.Stream(Hello),
            "<< /Kids [2 0 R 5 0 R] >>",
            PdfGiven.Helvetica
        );

        Assert.Equal("Attendance\n", Look(file).Text);
    }

    [Theory]
    [InlineData("/X1 Do", "null")]
    [InlineData("/X2 Do", "/X1 Do")]
    public void A_form_that_draws_itself_is_drawn_once(string first, string second)
    {
        const string form = "/Subtype /Form /Resources << /XObject << /X1 6 0 R /X2 7 0 R >> /Font << /F1 5 0 R >> >>";
        var file = PdfGiven.Page(
            "/X1 Do",
            PdfGiven.Helvetica,
            PdfGiven.Packed($"{first} {Hello}", form),
            PdfGiven.Packed(second, form)
        );

        Assert.Equal("Attendance\n", Look(file).Text);
    }

    [Fact]
    public void References_that_lead_in_a_circle_lead_nowhere()
    {
        var found = Look(PdfGiven.File("<< /Type /Catalog /Pages 2 0 R >>", "3 0 R", "2 0 R"));

        Assert.Null(found.Text);
        Assert.Equal(FileSentences.WordsNotRead, found.Unread);
    }

    [Fact]
    public void A_damaged_page_is_said_and_what_is_left_of_it_is_read()
    {
        var packed = PdfGiven.Packed(Hello + new string(' ', 5000) + string.Concat(Enumerable.Range(0, 3000)));
        var end = packed.IndexOf("endstream", StringComparison.Ordinal);
        var damaged = packed[..(end - 2000)] + new string('\u00ff', 500) + packed[end..];

        var found = Look(PdfGiven.Page(damaged));

        Assert.Null(found.Problem);
        Assert.Equal("Attendance\n", found.Text);
        Assert.Equal("Page 1 has words that cannot be read here. Look for names there yourself.", found.Unread);
    }

    [Theory]
    [InlineData("<< /Kids [3 0 R 9 0 R] >>", "[4 0 R]", FileSentences.PartsMissing)]
    [InlineData(
        "<< /Kids [3 0 R] >> endobj 9 0 obj << /Type /ObjStm /Filter /None /Length 0 >> stream\nendstream",
        "4 0 R",
        FileSentences.PartsMissing
    )]
    [InlineData(
        "<< /Kids [3 0 R] >>",
        "[4 0 R 9 0 R]",
        "Page 1 has words that cannot be read here. Look for names there yourself."
    )]
    public void Missing_objects_of_a_PDF_are_reported(string pages, string contents, string expected)
    {
        var found = Look(
            PdfGiven.File(
                "<< /Type /Catalog /Pages 2 0 R >>",
                pages,
                $"<< /Type /Page /Contents {contents} /Resources << /Font << /F1 5 0 R >> >> >>",
                PdfGiven.Stream(Hello),
                PdfGiven.Helvetica
            )
        );

        Assert.Equal("Attendance\n", found.Text);
        Assert.Equal(expected, found.Unread);
    }

    [Fact]
    public void A_file_without_its_table_and_the_end_of_its_last_object_is_read()
    {
        var whole = PdfGiven.Page(Hello);
        var cut = whole.AsSpan().LastIndexOf("endobj"u8);

        Assert.Equal("Attendance\n", Look([.. whole[..cut], .. "\n%%EOF"u8]).Text);
    }

    [Fact]
    public void Nothing_that_is_changed_in_a_file_makes_its_reading_fail()
    {
        var file = PdfGiven.Page(
            $"q 1 0 0 1 0 0 cm {PdfGiven.Text("[(Ja) -9 <636B>] TJ /Span << /ActualText (x) >> BDC T* (a) ' EMC")} /X1 Do Q BI /W 1 ID . EI",
            "<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /ToUnicode 7 0 R /DescendantFonts [<< /W [1 [2 3] 4 5 6] >>] >>",
            PdfGiven.Stream("/X1 Do", "/Subtype /Form /Matrix [1 0 0 1 0 0]"),
            PdfGiven.Stream("1 beginbfrange <4A61> <636B> <0041> <0001> <0002> [<0041>] endbfrange"),
            PdfGiven.PackedObjects("<< /Title (a) >>", "[1 0 R]")
        );
        byte[] changes = [0, (byte)'(', (byte)'<', (byte)'[', (byte)'9', (byte)'-', 0xff];
        // All but its first and last line, by which it is known.
        var places = Enumerable.Range(9, file.Length - 9 - "%%EOF\n".Length).ToArray();

        var found = places
            .SelectMany(place => changes.Select(change => Look([.. file[..place], change, .. file[(place + 1)..]])))
            .ToArray();

        Assert.Equal(places.Length * changes.Length, found.Length);
        Assert.Contains(found, one => one.Unread is null);
        Assert.Contains(found, one => one.Unread is not null);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static byte[] ManyForms()
    {
        var forms = Enumerable
            .Range(6, 10)
            .Select(number =>
                PdfGiven.Stream(
                    Repeat("/X1 Do ", 10),
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"/Subtype /Form /Resources << /XObject << /X1 {number + 1} 0 R >> >>"
                    )
                )
            );

        return PdfGiven.Page("/X1 Do", more: [.. forms]);
    }

    private static byte[] ManyFonts()
    {
        var fonts = Enumerable
            .Range(0, 100)
            .Select(number =>
                string.Create(CultureInfo.InvariantCulture, $"/G{number} << /Subtype /Type0 /ToUnicode 4 0 R >> ")
            );
        var shown = Enumerable
            .Range(0, 100)
            .Select(number => string.Create(CultureInfo.InvariantCulture, $"/G{number} 9 Tf (ab) Tj "));

        return PdfGiven.File(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Kids [3 0 R] >>",
            $"<< /Type /Page /Contents 5 0 R /Resources << /Font << {string.Concat(fonts)} >> >> >>",
            PdfGiven.Stream("1 beginbfrange <0000> <FFFF> <0020> endbfrange"),
            PdfGiven.Stream(string.Concat(shown))
        );
    }

    private static FileInspection Look(byte[] file) => new FileInspector().Inspect(".pdf", file);
}
