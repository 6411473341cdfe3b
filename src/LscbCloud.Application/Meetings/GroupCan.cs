namespace LscbCloud.Application.Meetings;

/// <summary>What the reader may do with a group as it stands.</summary>
public sealed record GroupCan(bool Change, bool End);
