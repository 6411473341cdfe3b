using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Sheets;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.History;

/// <summary>Takes along what the agency's history shows, the newest first: whoever may read it may have it as a sheet.</summary>
[Requires(Permission.ReadAgencyHistory)]
public sealed record ExportAgencyHistory(string? Kind, Guid? Person, DateOnly? From, DateOnly? To, string? Text)
    : IQuery<Sheet>,
        IHistoryFilter;

internal sealed class ExportAgencyHistoryValidator : AbstractValidator<ExportAgencyHistory>
{
    public ExportAgencyHistoryValidator(IValidator<IHistoryFilter> filter) => Include(filter);
}

internal sealed class ExportAgencyHistoryHandler(IAgencyHistory history, HistorySheets sheets, ITenantContext place)
    : IQueryHandler<ExportAgencyHistory, Sheet>
{
    public async Task<Result<Sheet>> Handle(ExportAgencyHistory request, CancellationToken cancellationToken) =>
        await sheets.OfAsync(history, request, (place.Name, place.Slug), cancellationToken);
}
