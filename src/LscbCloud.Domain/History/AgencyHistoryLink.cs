using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.History;

/// <inheritdoc cref="HistoryLink"/>
public sealed class AgencyHistoryLink : HistoryLink, IAgencyOwned
{
    public AgencyId AgencyId { get; private init; }

    /// <summary>The board of the shared entry; never the owner of this link.</summary>
    public BoardId? SharedBoardId { get; set; }
}
