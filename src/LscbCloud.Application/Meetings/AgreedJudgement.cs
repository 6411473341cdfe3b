using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Meetings;

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
