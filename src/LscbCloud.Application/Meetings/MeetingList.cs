namespace LscbCloud.Application.Meetings;

/// <summary>One page of meetings, with the groups that can meet.</summary>
public sealed record MeetingList(
    IReadOnlyList<MeetingSummary> Items,
    IReadOnlyList<MeetingGroup> Groups,
    string? Next,
    MeetingListCan Can
);
