using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using LscbCloud.Application.Documents;
using Table = LscbCloud.Application.Documents.Table;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace LscbCloud.Infrastructure.Documents;

/// <summary>Tables for Word: a caption above and for screen readers, and a header row that each page repeats.</summary>
internal static class WordTables
{
    private const string WholeWidth = "5000";
    private const int WidthInTwips = 9638;

    public static IEnumerable<OpenXmlElement> Of(Table table)
    {
        yield return WordText.Paragraph(table.Caption, "Caption");
        yield return Rows(table);
        // Without a paragraph between them, Word joins two tables into one.
        yield return WordText.Paragraph("", "AfterTable");
    }

    private static W.Table Rows(Table table)
    {
        var width = WidthInTwips / table.Columns.Count;
        var rows = new W.Table(
            new TableProperties(
                new TableStyle { Val = WordStyles.TableId },
                new TableWidth { Width = WholeWidth, Type = TableWidthUnitValues.Pct },
                new TableLook
                {
                    FirstRow = true,
                    FirstColumn = true,
                    NoHorizontalBand = true,
                    NoVerticalBand = true,
                },
                new TableCaption { Val = CleanText.Of(table.Caption) },
                new TableDescription { Val = CleanText.Of(DescriptionOf(table)) }
            ),
            new TableGrid(table.Columns.Select(_ => new GridColumn { Width = $"{width}" }))
        );
        rows.Append(
            Row(
                [.. table.Columns.Select(column => column.Title)],
                table.Columns,
                new TableRowProperties(new CantSplit(), new TableHeader()),
                _ => null
            )
        );
        rows.Append(
            table.Rows.Select(
                (row, place) =>
                    Row(
                        row,
                        table.Columns,
                        new TableRowProperties(new CantSplit()),
                        column => table.LinkAt(place, column)
                    )
            )
        );

        return rows;
    }

    private static string DescriptionOf(Table table) =>
        $"Columns: {string.Join(", ", table.Columns.Select(column => column.Title))}. Rows: {table.Rows.Count}.";

    private static TableRow Row(
        IReadOnlyList<string> cells,
        IReadOnlyList<TableColumn> columns,
        TableRowProperties properties,
        Func<int, string?> linkAt
    )
    {
        var row = new TableRow(properties);

        for (var at = 0; at < cells.Count; at++)
        {
            row.Append(
                new TableCell(
                    new TableCellProperties(
                        new TableCellWidth
                        {
                            Width = $"{WidthInTwips / columns.Count}",
                            Type = TableWidthUnitValues.Dxa,
                        }
                    ),
                    WordText.Paragraph(cells[at], columns[at].IsNumeric ? "TableFigure" : "TableText", linkAt(at))
                )
            );
        }

        return row;
    }
}
