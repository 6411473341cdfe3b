using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Publishing;

/// <summary>That a board has published in a pool, and so reads what others published there. The database keeps it.</summary>
public sealed class PoolPublisher : IBoardOwned
{
    public BoardId BoardId { get; private init; }

    public PoolId PoolId { get; private init; }
}
