using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using LscbCloud.Application.Sheets;
using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.Documents;

namespace LscbCloud.Infrastructure.Sheets;

/// <summary>Writes cells: numbers and days as such, words as words and never as formulas.</summary>
internal static class WorkbookCells
{
    private const int LettersInAlphabet = 26;

    // Before it, Excel counts a 29 February 1900 that there never was.
    private static readonly DateOnly FirstSafeDay = new(1900, 3, 1);

    public static void WriteRow(OpenXmlWriter writer, int number, IReadOnlyList<ISheetCell?> cells)
    {
        writer.WriteStartElement(new Row { RowIndex = (uint)number });

        for (var at = 0; at < cells.Count; at++)
        {
            if (cells[at] is { } cell)
            {
                writer.WriteElement(Of(cell, Reference(at, number)));
            }
        }

        writer.WriteEndElement();
    }

    /// <summary>A cell of words in a style of its own.</summary>
    public static Cell Words(string text, string reference, uint style) =>
        new(new InlineString(new Text(CleanText.Of(text)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            CellReference = reference,
            DataType = CellValues.InlineString,
            StyleIndex = style,
        };

    /// <summary>What a cell is called: the third of the second row is <c>C2</c>.</summary>
    public static string Reference(int column, int row) =>
        EmailTemplates(column) + row.ToString(CultureInfo.InvariantCulture);

    private static Cell Of(ISheetCell cell, string reference) =>
        cell switch
        {
            NumberCell number => Number(number.Value, reference, WorkbookStyles.Number),
            DayCell day when day.Value >= FirstSafeDay => Number(
                (decimal)day.Value.ToDateTime(TimeOnly.MinValue).ToOADate(),
                reference,
                WorkbookStyles.Day
            ),
            DayCell early => Words(early.Value.InWords(), reference, WorkbookStyles.Words),
            InstantCell instant => Number(
                (decimal)instant.Value.ClockInLondon().ToOADate(),
                reference,
                WorkbookStyles.Instant
            ),
            TextCell text => Words(
                text.Value,
                reference,
                Formulas.IsLike(text.Value) ? WorkbookStyles.WordsForSure : WorkbookStyles.Words
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(cell)),
        };

    private static Cell Number(decimal number, string reference, uint style) =>
        new(new CellValue(number.ToString(CultureInfo.InvariantCulture)))
        {
            CellReference = reference,
            StyleIndex = style,
        };

    private static string EmailTemplates(int column) =>
        (column < LettersInAlphabet ? "" : EmailTemplates((column / LettersInAlphabet) - 1))
        + (char)('A' + (column % LettersInAlphabet));
}
