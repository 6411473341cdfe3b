namespace LscbCloud.Application.Meetings;

/// <summary>What the reader may do with the list.</summary>
public sealed record MeetingListCan(bool Plan, bool BeginGroups);
