namespace LscbCloud.Application.Common;

/// <summary>The version that a change left behind, for the next write to name.</summary>
public sealed record Revision(int Version);
