namespace LscbCloud.Application.Removals;

/// <summary>One page of removals.</summary>
public sealed record RemovalList(IReadOnlyList<RemovalView> Items, Guid? Next);
