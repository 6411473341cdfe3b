using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Sheets;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.History;

/// <summary>Writes what the service's history shows into a sheet, the newest first, for everybody who may read it.</summary>
[Requires(Permission.RunPlatform)]
public sealed record ExportPlatformHistory(string? Kind, Guid? Person, DateOnly? From, DateOnly? To, string? Text)
    : IQuery<Sheet>,
        IHistoryFilter;

internal sealed class ExportPlatformHistoryValidator : AbstractValidator<ExportPlatformHistory>
{
    public ExportPlatformHistoryValidator(IValidator<IHistoryFilter> filter) => Include(filter);
}

internal sealed class ExportPlatformHistoryHandler(IPlatformHistory history, HistorySheets sheets)
    : IQueryHandler<ExportPlatformHistory, Sheet>
{
    public async Task<Result<Sheet>> Handle(ExportPlatformHistory request, CancellationToken cancellationToken) =>
        await sheets.OfAsync(history, request, ("LscbCloud", "platform"), cancellationToken);
}
