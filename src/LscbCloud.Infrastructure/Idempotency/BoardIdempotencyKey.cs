using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.Idempotency;

/// <summary>A key that was used on a board's own rows.</summary>
internal sealed class BoardIdempotencyKey : IdempotencyKey, IBoardOwned
{
    public BoardId BoardId { get; private init; }
}
