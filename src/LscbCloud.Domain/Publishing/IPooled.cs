using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Publishing;

/// <summary>A published row that may stand in a pool. Of a pool a board reads only if it has published there too.</summary>
public interface IPooled : IPublished
{
    /// <summary>The pool; none where the row is in none, and is read by its audience alone.</summary>
    PoolId? PoolId { get; }
}
