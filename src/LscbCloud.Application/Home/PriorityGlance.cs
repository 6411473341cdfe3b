using LscbCloud.Application.Priorities;

namespace LscbCloud.Application.Home;

/// <summary>A priority in a row of home.</summary>
/// <param name="IsProposed">Whether another judgement waits to be agreed.</param>
/// <param name="Impact">What the latest update says of the impact; none before the first.</param>
public sealed record PriorityGlance(
    string Slug,
    string Title,
    LeadView Lead,
    CurrentJudgement? Judgement,
    bool IsProposed,
    DoneCount Actions,
    ImpactGlance? Impact,
    bool IsInvented
);
