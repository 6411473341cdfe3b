namespace LscbCloud.Application.Evidence;

/// <summary>The reference of a new item, with its version.</summary>
public sealed record AddedEvidence(string Reference, int Version);
