using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using S = DocumentFormat.OpenXml.Spreadsheet;
using Sheet = LscbCloud.Application.Sheets.Sheet;

namespace LscbCloud.Infrastructure.Sheets;

/// <summary>A sheet as an Excel workbook: the rows on the first page, what they are on the second.</summary>
internal static class Workbook
{
    private const int SheetNameMaxLength = 31;

    public static byte[] Of(Sheet sheet)
    {
        using var stream = new MemoryStream();

        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = WorkbookStyles.All();
            WriteRows(book.AddNewPart<WorksheetPart>("rows"), sheet);
            WorkbookAbout.Write(book.AddNewPart<WorksheetPart>("about"), sheet);
            book.Workbook = new S.Workbook(
                new S.Sheets(
                    new S.Sheet
                    {
                        Name = NameOf(sheet),
                        SheetId = 1,
                        Id = "rows",
                    },
                    new S.Sheet
                    {
                        Name = "About",
                        SheetId = 2,
                        Id = "about",
                    }
                ),
                new DefinedNames(
                    new DefinedName($"'{NameOf(sheet)}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 }
                )
            );
            file.PackageProperties.Title = $"{sheet.About.Title}, {sheet.About.Board}";
            file.PackageProperties.Creator = sheet.About.Board;
            file.PackageProperties.Language = "en-GB";
        }

        return stream.ToArray();
    }

    private static void WriteRows(WorksheetPart part, Sheet sheet)
    {
        // Written as a stream: as a tree of objects, ten thousand rows would fill the memory.
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(FrozenHeader());
        writer.WriteElement(WidthsOf(sheet));
        writer.WriteStartElement(new SheetData());
        WriteHeader(writer, sheet);

        for (var at = 0; at < sheet.Rows.Count; at++)
        {
            WorkbookCells.WriteRow(writer, at + 2, sheet.Rows[at].Cells);
        }

        writer.WriteEndElement();
        var last = WorkbookCells.Reference(sheet.Columns.Count - 1, sheet.Rows.Count + 1);
        writer.WriteElement(new AutoFilter { Reference = $"A1:{last}" });
        writer.WriteElement(
            new PageSetup
            {
                PaperSize = 9,
                Orientation = OrientationValues.Landscape,
                FitToWidth = 1,
                FitToHeight = 0,
            }
        );
        writer.WriteEndElement();
    }

    private static void WriteHeader(OpenXmlWriter writer, Sheet sheet)
    {
        writer.WriteStartElement(new Row { RowIndex = 1 });

        for (var at = 0; at < sheet.Columns.Count; at++)
        {
            var title = sheet.Columns[at].Title;
            writer.WriteElement(WorkbookCells.Words(title, WorkbookCells.Reference(at, 1), WorkbookStyles.Header));
        }

        writer.WriteEndElement();
    }

    private static SheetViews FrozenHeader() =>
        new(
            new SheetView(
                new Pane
                {
                    VerticalSplit = 1,
                    TopLeftCell = "A2",
                    ActivePane = PaneValues.BottomLeft,
                    State = PaneStateValues.Frozen,
                },
                new Selection { Pane = PaneValues.BottomLeft }
            )
            {
                TabSelected = true,
                WorkbookViewId = 0,
            }
        );

    private static Columns WidthsOf(Sheet sheet) =>
        new(
            sheet.Columns.Select(
                (column, at) =>
                    new Column
                    {
                        Min = (uint)at + 1,
                        Max = (uint)at + 1,
                        Width = column.Width,
                        CustomWidth = true,
                    }
            )
        );

    /// <summary>Excel takes 31 characters, and not these.</summary>
    private static string NameOf(Sheet sheet)
    {
        var name = string.Concat(sheet.Name.Split('[', ']', ':', '*', '?', '/', '\\', '\''));

        return name.Length <= SheetNameMaxLength ? name : name[..SheetNameMaxLength];
    }
}
