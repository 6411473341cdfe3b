using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.History;
using LscbCloud.Application.Records;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>Reads the history of one of the agency's actions, as far as both parties know it, the newest first.</summary>
[Requires(Permission.ReadAgencyHistory)]
public sealed record GetAgencyActionHistory(string Board, string Reference, Guid? After, int Limit)
    : IQuery<HistoryPage>;

internal sealed class GetAgencyActionHistoryValidator : AbstractValidator<GetAgencyActionHistory>
{
    public GetAgencyActionHistoryValidator() => RuleFor(query => query.Limit).PageSize();
}

internal sealed class GetAgencyActionHistoryHandler(AgencyActionReading actions, IHistory history, RecordLookup records)
    : IQueryHandler<GetAgencyActionHistory, HistoryPage>
{
    public async Task<Result<HistoryPage>> Handle(
        GetAgencyActionHistory request,
        CancellationToken cancellationToken
    ) =>
        await actions.IdAsync(new(request.Board, request.Reference), cancellationToken) is { } action
            ? await history.PageAsync(records, history.About([action]), request.After, request.Limit, cancellationToken)
            : ActionErrors.NotFound;
}
