using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Evidence;

/// <summary>Reads everything about one item of evidence.</summary>
[Requires(Permission.ReadEvidence, InAgency = Permission.ReadAgencyEvidence)]
public sealed record GetEvidence(string Reference) : IQuery<EvidenceDetail>;

internal sealed class GetEvidenceHandler(EvidenceReading evidence) : IQueryHandler<GetEvidence, EvidenceDetail>
{
    public Task<Result<EvidenceDetail>> Handle(GetEvidence request, CancellationToken cancellationToken) =>
        evidence.DetailAsync(request.Reference, cancellationToken);
}
