namespace LscbCloud.Application.Meetings;

/// <summary>What the reader may do with a meeting as it stands.</summary>
public sealed record MeetingCan(bool Move, bool Cancel, bool Freeze);
