using LscbCloud.Application.Sheets;

namespace LscbCloud.Api.Tests.Sheets;

public sealed class SheetDesignTests
{
    [Fact]
    public void No_more_rows_are_taken_than_a_sheet_holds_and_one_to_know_of_more()
    {
        var taken = 0;
        var endless = Enumerable.Range(0, int.MaxValue).Select(number => $"Row {++taken} {number}");

        var sheet = ASheet.Design().Fill(endless, ASheet.About);

        Assert.Equal(10_000, sheet.Rows.Count);
        Assert.Equal(10_001, taken);
        Assert.StartsWith("Cut after 10,000 rows.", sheet.CutNote, StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_sheet_says_nothing_of_a_cut() =>
        Assert.Null(ASheet.Design().Fill(["One"], ASheet.About with { Total = 1 }).CutNote);

    [Fact]
    public void Invented_rows_are_labelled_each_and_on_the_second_page()
    {
        var sheet = ASheet.Design().Invented(text => text is "Made up").Fill(["From a paper", "Made up"], ASheet.About);

        Assert.Equal("Label", sheet.Columns[^1].Title);
        Assert.Null(sheet.Rows[0].Cells[^1]);
        Assert.Equal(new TextCell("Invented"), sheet.Rows[1].Cells[^1]);
        Assert.Contains("made up for the demonstration", Assert.Single(sheet.About.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_without_invented_rows_has_no_column_for_them() =>
        Assert.Equal(4, ASheet.Design().Invented(_ => false).Fill(["From a paper"], ASheet.About).Columns.Count);

    [Fact]
    public void Text_longer_than_a_cell_holds_ends_visibly()
    {
        var sheet = ASheet.Of(new string('a', Sheet.TextMaxLength + 1));

        var text = Assert.IsType<TextCell>(sheet.Rows[0].Cells[0]).Value;
        Assert.Equal(Sheet.TextMaxLength, text.Length);
        Assert.EndsWith("a…", text, StringComparison.Ordinal);
    }
}
