using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Priorities;

/// <summary>One agreed judgement with its meeting, and the meeting's address where the board keeps it here.</summary>
public sealed record JudgementView(
    JudgementValue Value,
    string Label,
    string Reason,
    string Meeting,
    string? AtMeeting,
    DateOnly AgreedOn,
    string AgreedBy,
    bool IsInvented
);
