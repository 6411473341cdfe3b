using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.History;

/// <inheritdoc cref="HistoryContent"/>
public sealed class AgencyHistoryContent : HistoryContent, IAgencyOwned
{
    public AgencyId AgencyId { get; private init; }
}
