using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>Reads everything that the agency may see of one of its actions.</summary>
[Requires(Permission.ReadAgencyActions)]
public sealed record GetAgencyAction(string Board, string Reference) : IQuery<AgencyActionDetail>;

internal sealed class GetAgencyActionHandler(AgencyActionReading actions)
    : IQueryHandler<GetAgencyAction, AgencyActionDetail>
{
    public Task<Result<AgencyActionDetail>> Handle(GetAgencyAction request, CancellationToken cancellationToken) =>
        actions.DetailAsync(request.Board, request.Reference, cancellationToken);
}
