using LscbCloud.Domain.Common;
using LscbCloud.Domain.Removals;

namespace LscbCloud.Domain.History;

/// <summary>An entry in an agency's own history.</summary>
public sealed class AgencyHistoryEntry : HistoryEntry, IAgencyOwned
{
    public AgencyId AgencyId { get; private init; }

    public RemovalId? RemovalId { get; private init; }

    public override Guid? RemovedBy => RemovalId?.Value;
}
