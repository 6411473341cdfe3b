using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Priorities;

/// <summary>The judgement in force.</summary>
public sealed record CurrentJudgement(
    JudgementValue Value,
    string Label,
    DateOnly AgreedOn,
    string Meeting,
    bool IsInvented
);
