using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Sheets;

/// <summary>Writes a sheet as a file. Few at a time, so that saves never wait behind it; refused as busy when too many wait.</summary>
public interface ISheetWriter
{
    Task<Result<WrittenFile>> WriteAsync(Sheet sheet, SheetFormat format, CancellationToken cancellationToken);
}
