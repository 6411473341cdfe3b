using LscbCloud.Domain.Common;
using LscbCloud.Domain.Removals;

namespace LscbCloud.Domain.History;

/// <inheritdoc cref="HistoryContent"/>
public sealed class BoardHistoryContent : HistoryContent, IBoardOwned
{
    public BoardId BoardId { get; private init; }

    public RemovalId? RemovalId { get; private init; }

    public override Guid? RemovedBy => RemovalId?.Value;
}
