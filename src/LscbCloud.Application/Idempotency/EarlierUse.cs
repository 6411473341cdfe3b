namespace LscbCloud.Application.Idempotency;

/// <summary>What a key was used for before.</summary>
/// <param name="IsSameRequest">Whether it came with the same request.</param>
/// <param name="Answer">How that request ended.</param>
public sealed record EarlierUse(bool IsSameRequest, string Answer);
