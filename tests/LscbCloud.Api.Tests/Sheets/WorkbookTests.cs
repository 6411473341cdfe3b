using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using LscbCloud.Application.Sheets;
using LscbCloud.Infrastructure.Sheets;
using Workbook = LscbCloud.Infrastructure.Sheets.Workbook;

namespace LscbCloud.Api.Tests.Sheets;

/// <summary>Workbooks are read back with the library that Excel's own format is checked by.</summary>
public sealed class WorkbookTests
{
    [Fact]
    public void A_workbook_has_no_fault_by_the_rules_of_its_format()
    {
        using var stream = new MemoryStream(Workbook.Of(ASheet.Of("=1+1", "Train 40 people", "\u0001\ud800")));
        using var file = SpreadsheetDocument.Open(stream, isEditable: false);

        var faults = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(
            file,
            TestContext.Current.CancellationToken
        );

        Assert.Empty(faults.Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
    }

    [Fact]
    public void Words_are_words_even_where_they_look_like_a_formula()
    {
        using var read = new Read(ASheet.Of("=1+1"));

        Assert.Equal("=1+1", read.Rows.Cell("A2").InnerText);
        Assert.Equal(CellValues.InlineString, read.Rows.Cell("A2").DataType?.Value);
        Assert.True(read.FormatOf(read.Rows.Cell("A2")).QuotePrefix?.Value);
        Assert.Empty(read.Rows.Descendants<CellFormula>());
    }

    [Fact]
    public void Numbers_days_and_instants_can_be_counted_and_sorted()
    {
        using var read = new Read(ASheet.Of("Train 40 people"));

        Assert.Equal("-2.5", read.Rows.Cell("B2").InnerText);
        Assert.Equal("2017-10-01T00:00:00", read.InstantOf("C2"));
        Assert.Equal("d mmmm yyyy", read.CodeOf(read.Rows.Cell("C2")));
        Assert.Equal("2017-09-26T09:30:00", read.InstantOf("D2"));
    }

    [Fact]
    public void The_header_stays_in_sight_and_can_be_filtered_by()
    {
        using var read = new Read(ASheet.Of("One", "Two"));

        var pane = Assert.Single(read.Rows.Descendants<Pane>());
        Assert.Equal(PaneStateValues.Frozen, pane.State?.Value);
        Assert.Equal("A2", pane.TopLeftCell?.Value);
        Assert.Equal("A1:D3", Assert.Single(read.Rows.Descendants<AutoFilter>()).Reference?.Value);
        Assert.Equal(30, read.Rows.Descendants<Column>().First().Width?.Value);
        Assert.Equal("Action", read.Rows.Cell("A1").InnerText);
    }

    [Fact]
    public void The_second_page_says_what_the_rows_are_and_are_not()
    {
        var about = ASheet.About with
        {
            Filters = [new SheetFilter("Words", "=cmd")],
            Notes = ["Times are those of London."],
            Total = 20_000,
        };
        using var read = new Read(ASheet.Design().Invented(_ => true).Fill(["One"], about));

        Assert.Equal(
            [
                "Actions",
                "BoardNorthshire Safeguarding Children Board",
                "Written on26 September 2017",
                "Rows1",
                "Words=cmd",
                "NoteCut after 1 of 20,000 rows. Choose fewer, such as a shorter time, and export again.",
                "NoteTimes are those of London.",
                "NoteRows with “Invented” in the last column were made up for the demonstration; they are not from the board’s papers.",
            ],
            read.About.Descendants<Row>().Select(row => row.InnerText),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public void A_column_beyond_the_alphabet_is_called_as_Excel_calls_it()
    {
        Assert.Equal("Z1", WorkbookCells.Reference(25, 1));
        Assert.Equal("AA2", WorkbookCells.Reference(26, 2));
        Assert.Equal("ZZ3", WorkbookCells.Reference(701, 3));
        Assert.Equal("AAA4", WorkbookCells.Reference(702, 4));
    }
}
