namespace LscbCloud.Application.Meetings;

/// <summary>A group as a meeting names it.</summary>
public sealed record MeetingGroup(string Slug, string Name);
