using LscbCloud.Application.Actions;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Meetings;

/// <summary>What a meeting led to. Each list is cut, and says how many there are.</summary>
/// <param name="Judgements">Judgements that were agreed at it.</param>
/// <param name="JudgementCount">How many there are.</param>
/// <param name="Agreed">Actions that were agreed at it.</param>
/// <param name="AgreedCount">How many there are.</param>
/// <param name="CameFrom">Other actions that came from it: proposed there, and agreed elsewhere or not yet.</param>
/// <param name="CameFromCount">How many there are.</param>
public sealed record MeetingOutcomes(
    IReadOnlyList<AgreedJudgement> Judgements,
    int JudgementCount,
    IReadOnlyList<ActionOfMeeting> Agreed,
    int AgreedCount,
    IReadOnlyList<ActionOfMeeting> CameFrom,
    int CameFromCount
)
{
    internal bool Any => JudgementCount + AgreedCount + CameFromCount > 0;
}

/// <summary>A judgement as the meeting that agreed it lists it.</summary>
/// <param name="Priority">The priority's address.</param>
/// <param name="Title">The priority's title.</param>
/// <param name="Value">The judgement.</param>
/// <param name="Label">The board's word for it.</param>
/// <param name="ProposedBy">Who proposed it.</param>
/// <param name="IsInvented">Whether it was made up for the demonstration.</param>
public sealed record AgreedJudgement(
    string Priority,
    string Title,
    JudgementValue Value,
    string Label,
    string ProposedBy,
    bool IsInvented
);

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
