using System.Text;
using LscbCloud.Application.Sheets;
using LscbCloud.Infrastructure.Sheets;

namespace LscbCloud.Api.Tests.Sheets;

public sealed class CsvTextTests
{
    public static TheoryData<string> Formulas =>
        ["=HYPERLINK(\"http://example\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1+1", "＝1", "\u00a0=1"];

    [Fact]
    public void A_sheet_is_lines_of_plain_values_under_a_header_with_the_mark_of_UTF8()
    {
        var bytes = CsvText.Of(ASheet.Of("Train 40 people"));

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(
            "Action,Progress,Due,Changed\r\nTrain 40 people,-2.5,2017-10-01,2017-09-26 09:30:00\r\n",
            Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3)
        );
    }

    [Fact]
    public void Commas_quotation_marks_and_lines_stay_inside_their_cell() =>
        Assert.Equal("\"One, \"\"two\"\"\r\nthree\"", FirstCell("One, \"two\"\r\nthree"));

    [Theory]
    [MemberData(nameof(Formulas))]
    public void A_formula_in_a_cell_begins_with_an_apostrophe(string formula) =>
        Assert.Equal("'" + formula, FirstCell(formula).Trim('"').Replace("\"\"", "\"", StringComparison.Ordinal));

    [Theory]
    [InlineData("Trained 40 people = all of them")]
    [InlineData("'Quoted'")]
    [InlineData("")]
    public void Other_words_stand_as_they_are(string words) => Assert.Equal(words, FirstCell(words));

    [Fact]
    public void A_sheet_that_was_cut_says_so_in_its_last_line()
    {
        var sheet = ASheet.Design().Fill(["One"], ASheet.About with { Total = 12_345 });

        Assert.EndsWith(
            "\r\n\"Cut after 1 of 12,345 rows. Choose fewer, such as a shorter time, and export again.\",,,\r\n",
            Text(sheet),
            StringComparison.Ordinal
        );
    }

    private static string Text(Sheet sheet) => Encoding.UTF8.GetString(CsvText.Of(sheet)).TrimStart('\ufeff');

    /// <summary>The first cell of the first row, as it stands in the file.</summary>
    private static string FirstCell(string text)
    {
        var file = Text(ASheet.Of(text));
        var begins = file.IndexOf("\r\n", StringComparison.Ordinal) + 2;

        return file[begins..file.LastIndexOf(",-2.5,", StringComparison.Ordinal)];
    }
}
