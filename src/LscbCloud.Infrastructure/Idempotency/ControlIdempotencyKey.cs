namespace LscbCloud.Infrastructure.Idempotency;

/// <summary>A key that was used on control rows.</summary>
internal sealed class ControlIdempotencyKey : IdempotencyKey
{
    /// <summary>The board or the agency where it was used; all zeros on the platform.</summary>
    public Guid OwnerId { get; init; }
}
