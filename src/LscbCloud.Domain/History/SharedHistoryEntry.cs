using LscbCloud.Domain.Common;
using LscbCloud.Domain.Removals;

namespace LscbCloud.Domain.History;

/// <summary>An entry about something between a board and an agency. It is written once, both read it, and both chains link it.</summary>
public sealed class SharedHistoryEntry : HistoryEntry, ITwoParty
{
    public BoardId BoardId { get; private set; }

    /// <summary>The agency; always set.</summary>
    public AgencyId? AgencyId { get; private set; }

    public RemovalId? RemovalId { get; private init; }

    public override Guid? RemovedBy => RemovalId?.Value;

    /// <summary>Says between whom it is, once, before it is kept.</summary>
    public void Between(BoardId board, AgencyId agency) => (BoardId, AgencyId) = (board, agency);
}
