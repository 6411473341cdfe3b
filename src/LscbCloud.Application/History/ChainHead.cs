namespace LscbCloud.Application.History;

/// <summary>The last link of a chain.</summary>
public sealed record ChainHead(long Sequence, string Hash);
