using LscbCloud.Application.Idempotency;

namespace LscbCloud.Infrastructure.Idempotency;

/// <inheritdoc/>
/// <remarks>It is read once for each request; jobs have none.</remarks>
public sealed class RequestKey : IRequestKey
{
    public string? Value { get; private set; }

    /// <summary>Takes the key from the header's values; where there are several, they are refused as one that is malformed.</summary>
    public void Read(IReadOnlyList<string?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        Value = values.Count == 0 ? null : string.Join(',', values);
    }
}
