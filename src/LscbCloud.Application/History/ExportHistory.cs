using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Sheets;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.History;

/// <summary>Writes what the history shows into a sheet, the newest first, for everybody who may read it.</summary>
/// <remarks>Bounded: 5,000 entries and about five million characters. A sheet that was cut says so.</remarks>
[Requires(Permission.ReadHistory, InAgency = Permission.ReadAgencyHistory)]
public sealed record ExportHistory(string? Kind, Guid? Person, DateOnly? From, DateOnly? To, string? Text)
    : IQuery<Sheet>,
        IHistoryFilter;

internal sealed class ExportHistoryValidator : AbstractValidator<ExportHistory>
{
    public ExportHistoryValidator(IValidator<IHistoryFilter> filter) => Include(filter);
}

internal sealed class ExportHistoryHandler(IHistory history, HistorySheets sheets, ITenantContext place)
    : IQueryHandler<ExportHistory, Sheet>
{
    public async Task<Result<Sheet>> Handle(ExportHistory request, CancellationToken cancellationToken) =>
        await sheets.OfAsync(history, request, (place.Name, place.Slug), cancellationToken);
}
