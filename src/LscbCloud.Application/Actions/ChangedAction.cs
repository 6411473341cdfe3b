namespace LscbCloud.Application.Actions;

/// <summary>One of them.</summary>
public sealed record ChangedAction(string Reference, int Version);
