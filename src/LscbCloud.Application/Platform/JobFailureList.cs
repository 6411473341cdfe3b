namespace LscbCloud.Application.Platform;

/// <summary>Jobs that fail, those that have failed for longest first.</summary>
public sealed record JobFailureList(IReadOnlyList<JobFailure> Items, bool HasMore);
