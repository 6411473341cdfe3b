namespace LscbCloud.Application.Actions;

/// <summary>One page of the list, with what there is to choose from.</summary>
public sealed record ActionList(
    IReadOnlyList<ActionSummary> Items,
    int Total,
    ActionCounts Counts,
    IReadOnlyList<OwningAgencyView> Owners,
    IReadOnlyList<OwnActionView> Views,
    MeetingToCome? NextMeeting,
    string? Next,
    ActionListCan Can
);
