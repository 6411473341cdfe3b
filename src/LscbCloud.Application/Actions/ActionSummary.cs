using LscbCloud.Domain.Actions;

namespace LscbCloud.Application.Actions;

/// <summary>An action as the list shows it.</summary>
/// <param name="ReplyBy">The day by which the board wants a word of its owner; none where it does not wait for one.</param>
public sealed record ActionSummary(
    string Reference,
    string Title,
    ActionOwnerView Owner,
    IReadOnlyList<ActionSourceView> Sources,
    DateOnly Due,
    int? DaysLate,
    Recurrence Recurrence,
    ActionState State,
    Outlook? Outlook,
    bool AsksForTime,
    DateOnly? ReplyBy,
    LatestComment? LastWord,
    bool IsInvented,
    int Version
);
