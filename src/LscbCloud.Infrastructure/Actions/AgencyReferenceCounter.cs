using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.Actions;

/// <summary>What an agency has counted so far.</summary>
internal sealed class AgencyReferenceCounter : ReferenceCounter, IAgencyOwned
{
    public AgencyId AgencyId { get; private init; }
}
