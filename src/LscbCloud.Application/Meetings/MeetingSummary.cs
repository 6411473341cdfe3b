namespace LscbCloud.Application.Meetings;

/// <summary>A meeting as the list shows it.</summary>
public sealed record MeetingSummary(
    string Slug,
    string Label,
    string GroupName,
    DateOnly HeldOn,
    DateOnly? CutOff,
    MeetingState State,
    bool IsInvented,
    int Version
);
