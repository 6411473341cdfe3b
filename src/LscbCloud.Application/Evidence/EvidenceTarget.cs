namespace LscbCloud.Application.Evidence;

/// <summary>Which item, and the version of it that the writer has read.</summary>
public sealed record EvidenceTarget(string Reference, int Version);
