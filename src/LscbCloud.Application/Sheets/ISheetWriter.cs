using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Sheets;

/// <summary>Writes a sheet as a file. Few at a time, so that saves never wait behind it; refused as busy when too many wait.</summary>
public interface ISheetWriter
{
    Task<Result<WrittenFile>> WriteAsync(Sheet sheet, SheetFormat format, CancellationToken cancellationToken);
}

/// <summary>The forms in which a sheet can be written.</summary>
public enum SheetFormat
{
    /// <summary>Comma-separated values: UTF-8 with a byte order mark, RFC 4180.</summary>
    Csv,

    /// <summary>An Excel workbook, with a second page that says what it holds.</summary>
    Xlsx,
}
