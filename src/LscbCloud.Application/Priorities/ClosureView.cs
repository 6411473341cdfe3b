namespace LscbCloud.Application.Priorities;

/// <summary>When and why a priority was closed.</summary>
public sealed record ClosureView(DateOnly ClosedOn, string Reason, string ClosedBy);
