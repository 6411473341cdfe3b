namespace LscbCloud.Application.Meetings;

/// <summary>The meeting to which priorities reported the last time.</summary>
public sealed record MeetingBefore(string Slug, string Label, DateOnly HeldOn);
