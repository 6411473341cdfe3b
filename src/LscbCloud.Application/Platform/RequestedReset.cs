namespace LscbCloud.Application.Platform;

/// <summary>The request that waits for another operator.</summary>
public sealed record RequestedReset(Guid Id);
