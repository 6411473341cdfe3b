using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LscbCloud.Domain.Common;
using Sheet = LscbCloud.Application.Sheets.Sheet;

namespace LscbCloud.Infrastructure.Sheets;

/// <summary>The second page of a workbook: what the rows are, of which board and day, how they were chosen, and what else must be said.</summary>
internal static class WorkbookAbout
{
    private const double NameWidth = 20;
    private const double ValueWidth = 90;

    public static void Write(WorksheetPart part, Sheet sheet)
    {
        var rows = new SheetData();
        Add(rows, sheet.About.Title, "", WorkbookStyles.Title);
        Add(rows, "Board", sheet.About.Board);
        Add(rows, "Written on", sheet.About.On.InWords());
        Add(rows, "Rows", $"{sheet.Rows.Count}");

        foreach (var filter in sheet.About.Filters)
        {
            Add(rows, filter.Name, filter.Value);
        }

        if (sheet.About.Filters.Count == 0)
        {
            Add(rows, "Chosen by", "Nothing: all of them");
        }

        foreach (var note in sheet.CutNote is { } cut ? sheet.About.Notes.Prepend(cut) : sheet.About.Notes)
        {
            Add(rows, "Note", note);
        }

        part.Worksheet = new Worksheet(Widths(), rows);
    }

    private static Columns Widths() =>
        new(
            new Column
            {
                Min = 1,
                Max = 1,
                Width = NameWidth,
                CustomWidth = true,
            },
            new Column
            {
                Min = 2,
                Max = 2,
                Width = ValueWidth,
                CustomWidth = true,
            }
        );

    private static void Add(SheetData rows, string name, string value, uint style = WorkbookStyles.Strong)
    {
        var number = rows.ChildElements.Count + 1;
        var row = new Row { RowIndex = (uint)number };
        row.Append(WorkbookCells.Words(name, WorkbookCells.Reference(0, number), style));

        if (value.Length > 0)
        {
            var kept = Formulas.IsLike(value) ? WorkbookStyles.WordsForSure : WorkbookStyles.Words;
            row.Append(WorkbookCells.Words(value, WorkbookCells.Reference(1, number), kept));
        }

        rows.Append(row);
    }
}
