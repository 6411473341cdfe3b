namespace LscbCloud.Application.Sheets;

/// <summary>The forms in which a sheet can be written.</summary>
public enum SheetFormat
{
    /// <summary>Comma-separated values: UTF-8 with a byte order mark, RFC 4180.</summary>
    Csv,

    /// <summary>An Excel workbook, with a second page that says what it holds.</summary>
    Xlsx,
}
