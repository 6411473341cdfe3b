namespace LscbCloud.Application.Meetings;

/// <summary>Where the new meeting is to be found.</summary>
public sealed record PlannedMeeting(string Slug, int Version);
