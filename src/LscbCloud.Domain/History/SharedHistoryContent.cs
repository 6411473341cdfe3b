using LscbCloud.Domain.Common;
using LscbCloud.Domain.Removals;

namespace LscbCloud.Domain.History;

/// <inheritdoc cref="HistoryContent"/>
public sealed class SharedHistoryContent : HistoryContent, ITwoParty
{
    public BoardId BoardId { get; private set; }

    /// <summary>The agency; always set.</summary>
    public AgencyId? AgencyId { get; private set; }

    public RemovalId? RemovalId { get; private init; }

    public override Guid? RemovedBy => RemovalId?.Value;

    /// <summary>Says between whom it is, once, before it is kept.</summary>
    public void Between(BoardId board, AgencyId agency) => (BoardId, AgencyId) = (board, agency);
}
