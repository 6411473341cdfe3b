using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>Reads everything that the agency may see of one of its actions.</summary>
[Requires(Permission.ReadAgencyActions)]
public sealed record GetAgencyAction(string Board, string Reference) : IQuery<AgencyActionDetail>;

internal sealed class GetAgencyActionHandler(AgencyActionReading actions, AgencyActionWork work)
    : IQueryHandler<GetAgencyAction, AgencyActionDetail>
{
    public async Task<Result<AgencyActionDetail>> Handle(
        GetAgencyAction request,
        CancellationToken cancellationToken
    ) =>
        await actions.WholeAsync(new(request.Board, request.Reference), cancellationToken) is { } found
            ? await work.DetailAsync(found, cancellationToken)
            : ActionErrors.NotFound;
}
