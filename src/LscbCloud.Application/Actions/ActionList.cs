using LscbCloud.Application.Records;

namespace LscbCloud.Application.Actions;

/// <summary>One page of the list, with what there is to choose from.</summary>
/// <param name="Sources">From how many sources of each kind the board's actions came.</param>
/// <param name="Source">The record that the list is narrowed to; none where it is narrowed to none.</param>
public sealed record ActionList(
    IReadOnlyList<ActionSummary> Items,
    int Total,
    ActionCounts Counts,
    IReadOnlyList<OwningAgencyView> Owners,
    IReadOnlyList<SourceCount> Sources,
    RecordLink? Source,
    IReadOnlyList<OwnActionView> Views,
    MeetingToCome? NextMeeting,
    string? Next,
    ActionListCan Can
);
