namespace LscbCloud.Application.Meetings;

/// <summary>Where the meeting is to be found now.</summary>
public sealed record MovedMeeting(string Slug, int Version);
