using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.Actions;

/// <summary>What a board has counted so far.</summary>
internal sealed class BoardReferenceCounter : ReferenceCounter, IBoardOwned
{
    public BoardId BoardId { get; private init; }
}
