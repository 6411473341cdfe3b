namespace LscbCloud.Application.Actions;

/// <summary>One page of the agency's list.</summary>
public sealed record AgencyActionList(
    IReadOnlyList<AgencyActionSummary> Items,
    int Total,
    ActionCounts Counts,
    IReadOnlyList<PromisedTo> Boards,
    string? Next
);
