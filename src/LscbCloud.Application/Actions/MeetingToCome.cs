namespace LscbCloud.Application.Actions;

/// <summary>The board's next meeting: the day before which most of what is open should be done.</summary>
public sealed record MeetingToCome(string Name, DateOnly HeldOn);
