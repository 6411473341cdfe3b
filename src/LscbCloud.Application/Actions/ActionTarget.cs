namespace LscbCloud.Application.Actions;

/// <summary>Which action, and the version of it that the writer has read.</summary>
public sealed record ActionTarget(string Reference, int Version);
