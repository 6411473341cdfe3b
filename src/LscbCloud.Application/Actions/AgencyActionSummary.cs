using LscbCloud.Domain.Actions;

namespace LscbCloud.Application.Actions;

/// <summary>An action as the agency's list shows it.</summary>
/// <param name="OtherBoards">To how many other boards the same was promised; 0 if it is not linked.</param>
public sealed record AgencyActionSummary(
    PromisedTo Board,
    string Reference,
    string Title,
    string Post,
    DateOnly Due,
    int? DaysLate,
    Recurrence Recurrence,
    ActionState State,
    Outlook? Outlook,
    bool AsksForTime,
    DateOnly? ReplyBy,
    LatestComment? LastWord,
    int OtherBoards,
    bool IsInvented,
    int Version
);
