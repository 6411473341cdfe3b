namespace LscbCloud.Application.Priorities;

/// <summary>A priority as the plan lists it.</summary>
public sealed record PrioritySummary(
    string Slug,
    string Title,
    string Aim,
    LeadView Lead,
    DateOnly From,
    DateOnly? To,
    CurrentJudgement? Judgement,
    WaitingProposal? Proposal,
    LatestUpdate? LatestUpdate,
    int UpdateCount,
    DoneCount Actions,
    PriorityState State,
    bool IsInvented,
    int Version
);
