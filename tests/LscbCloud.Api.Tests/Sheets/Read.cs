using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Sheet = LscbCloud.Application.Sheets.Sheet;
using Workbook = LscbCloud.Infrastructure.Sheets.Workbook;

namespace LscbCloud.Api.Tests.Sheets;

/// <summary>A workbook that was written and is read again.</summary>
internal sealed class Read : IDisposable
{
    private readonly MemoryStream _stream;
    private readonly SpreadsheetDocument _file;

    public Read(Sheet sheet)
        : this(Workbook.Of(sheet)) { }

    public Read(byte[] content)
    {
        _stream = new MemoryStream(content);
        _file = SpreadsheetDocument.Open(_stream, isEditable: false);
    }

    public Worksheet Rows => PageOf(0);

    public Worksheet About => PageOf(1);

    private WorkbookPart Book => _file.WorkbookPart ?? throw new InvalidOperationException("There is no workbook.");

    private Stylesheet Styles =>
        Book.WorkbookStylesPart?.Stylesheet ?? throw new InvalidOperationException("There are no styles.");

    public CellFormat FormatOf(Cell cell) =>
        Styles.Descendants<CellFormats>().Single().Elements<CellFormat>().ElementAt((int)(cell.StyleIndex?.Value ?? 0));

    /// <summary>How a day or a number is written.</summary>
    public string? CodeOf(Cell cell) =>
        Styles
            .Descendants<NumberingFormat>()
            .Single(format => format.NumberFormatId?.Value == FormatOf(cell).NumberFormatId?.Value)
            .FormatCode;

    public string InstantOf(string reference) =>
        DateTime
            .FromOADate(double.Parse(Rows.Cell(reference).InnerText, CultureInfo.InvariantCulture))
            .ToString("s", CultureInfo.InvariantCulture);

    public void Dispose()
    {
        _file.Dispose();
        _stream.Dispose();
    }

    private Worksheet PageOf(int number)
    {
        var id =
            Book.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().ElementAt(number).Id?.Value ?? "";

        return ((WorksheetPart)Book.GetPartById(id)).Worksheet;
    }
}
