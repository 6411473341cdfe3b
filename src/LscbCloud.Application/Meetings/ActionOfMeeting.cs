using LscbCloud.Application.Actions;
using LscbCloud.Domain.Actions;

namespace LscbCloud.Application.Meetings;

/// <summary>An action as a meeting lists it.</summary>
public sealed record ActionOfMeeting(
    string Reference,
    string Title,
    ActionOwnerView Owner,
    DateOnly Due,
    int? DaysLate,
    ActionState State,
    Outlook? Outlook,
    bool IsInvented
);
