using System.Globalization;
using LscbCloud.Application.Common;
using LscbCloud.Application.Sheets;
using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.Documents;
using LscbCloud.Infrastructure.Tenancy;

namespace LscbCloud.Infrastructure.Sheets;

internal sealed class SheetWriter(WritingQueue queue, TenantContext owner) : ISheetWriter
{
    private const string CsvType = "text/csv; charset=utf-8; header=present";
    private const string XlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public Task<Result<WrittenFile>> WriteAsync(Sheet sheet, SheetFormat format, CancellationToken cancellationToken) =>
        queue.WriteAsync(owner.Id, () => Write(sheet, format), cancellationToken);

    private static WrittenFile Write(Sheet sheet, SheetFormat format)
    {
        var day = sheet.About.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var name = $"{Slugs.Of(sheet.About.FileName)}-{day}";

        return format switch
        {
            SheetFormat.Csv => new WrittenFile($"{name}.csv", CsvType, CsvText.Of(sheet)),
            SheetFormat.Xlsx => new WrittenFile($"{name}.xlsx", XlsxType, Workbook.Of(sheet)),
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };
    }
}
