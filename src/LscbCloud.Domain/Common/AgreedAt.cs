namespace LscbCloud.Domain.Common;

/// <summary>When the board agreed something, and at which meeting.</summary>
/// <param name="Meeting">How the meeting is called, kept as words so that a paper goes on saying it; none between meetings.</param>
/// <param name="On">The day.</param>
/// <param name="MeetingId">The meeting, where the board keeps it here.</param>
public sealed record AgreedAt(string? Meeting, DateOnly On, MeetingId? MeetingId = null);
