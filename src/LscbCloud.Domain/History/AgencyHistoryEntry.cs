using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.History;

/// <summary>An entry in an agency's own history.</summary>
public sealed class AgencyHistoryEntry : HistoryEntry, IAgencyOwned
{
    public AgencyId AgencyId { get; private init; }
}
