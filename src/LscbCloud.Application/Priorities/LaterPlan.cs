namespace LscbCloud.Application.Priorities;

/// <summary>A plan that begins later and is open.</summary>
public sealed record LaterPlan(Guid Id, string Title);
