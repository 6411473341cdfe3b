using LscbCloud.Domain.Common;
using LscbCloud.Domain.Removals;

namespace LscbCloud.Domain.History;

/// <summary>An entry in a board's own history.</summary>
public sealed class BoardHistoryEntry : HistoryEntry, IBoardOwned
{
    public BoardId BoardId { get; private init; }

    public RemovalId? RemovalId { get; private init; }

    public override Guid? RemovedBy => RemovalId?.Value;
}
