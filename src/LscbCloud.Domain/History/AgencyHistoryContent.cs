using LscbCloud.Domain.Common;
using LscbCloud.Domain.Removals;

namespace LscbCloud.Domain.History;

/// <inheritdoc cref="HistoryContent"/>
public sealed class AgencyHistoryContent : HistoryContent, IAgencyOwned
{
    public AgencyId AgencyId { get; private init; }

    public RemovalId? RemovalId { get; private init; }

    public override Guid? RemovedBy => RemovalId?.Value;
}
