using DocumentFormat.OpenXml.Spreadsheet;

namespace LscbCloud.Api.Tests.Sheets;

internal static class WorksheetExtensions
{
    public static Cell Cell(this Worksheet page, string reference) =>
        page.Descendants<Cell>().Single(cell => cell.CellReference?.Value == reference);
}
