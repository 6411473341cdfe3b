using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.History;

/// <inheritdoc cref="HistoryLink"/>
public sealed class BoardHistoryLink : HistoryLink, IBoardOwned
{
    public BoardId BoardId { get; private init; }
}
