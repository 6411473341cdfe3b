namespace LscbCloud.Application.Idempotency;

/// <summary>A key and the request that it came with.</summary>
/// <param name="Key">The key, as the caller made it.</param>
/// <param name="UseCase">What was asked for, such as <c>RaiseAction</c>.</param>
/// <param name="Request">The request in writing. Only a keyed fingerprint of it is kept.</param>
public sealed record KeyUse(string Key, string UseCase, ReadOnlyMemory<byte> Request);
