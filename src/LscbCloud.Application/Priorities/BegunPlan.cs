namespace LscbCloud.Application.Priorities;

/// <summary>The plan that was begun.</summary>
public sealed record BegunPlan(Guid Id);
