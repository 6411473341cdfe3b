namespace LscbCloud.Application.History;

/// <summary>One page of a history, and how many entries there are in all that were asked for.</summary>
/// <param name="Items">The entries, the newest first.</param>
/// <param name="Next">Where the next page begins; none on the last.</param>
/// <param name="Total">How many entries were asked for; counting ends at 10,000.</param>
/// <param name="IsMore">Whether there are more than were counted.</param>
public sealed record HistoryList(IReadOnlyList<HistoryView> Items, Guid? Next, int Total, bool IsMore);
