namespace LscbCloud.Application.Idempotency;

/// <summary>The idempotency key that came with the request; none where the caller sent none.</summary>
public interface IRequestKey
{
    string? Value { get; }
}
