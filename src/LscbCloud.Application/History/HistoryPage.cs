namespace LscbCloud.Application.History;

/// <summary>One page of a history.</summary>
public sealed record HistoryPage(IReadOnlyList<HistoryView> Items, Guid? Next);
