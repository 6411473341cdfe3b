using LscbCloud.Domain.Meetings;

namespace LscbCloud.Application.Meetings;

/// <summary>How a meeting is shown.</summary>
internal static class MeetingViews
{
    public static MeetingSummary SummaryOf(Meeting meeting, DateOnly today) =>
        new(
            meeting.Slug,
            meeting.Label,
            meeting.GroupName,
            meeting.HeldOn,
            meeting.CutOffOn,
            StateOf(meeting, today),
            meeting.IsInvented,
            meeting.Version
        );

    public static MeetingState StateOf(Meeting meeting, DateOnly today) =>
        meeting switch
        {
            { CancelledOn: not null } => MeetingState.Cancelled,
            { FrozenOn: not null } => MeetingState.Reported,
            { CutOffOn: null } => meeting.HeldOn < today ? MeetingState.Held : MeetingState.Planned,
            { CutOffOn: var cutOff } => cutOff < today ? MeetingState.Due : MeetingState.Open,
        };
}
