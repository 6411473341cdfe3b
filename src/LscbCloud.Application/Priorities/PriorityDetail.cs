namespace LscbCloud.Application.Priorities;

/// <summary>Everything about one priority.</summary>
/// <param name="EarlierPlans">The plans that it was carried out of, the latest first.</param>
/// <param name="LaterPlans">Open plans that it may be carried into; none for a reader who may not carry it.</param>
/// <param name="Tags">The functions of the board that it serves.</param>
public sealed record PriorityDetail(
    string Slug,
    string Title,
    string Aim,
    string Reason,
    PlanView Plan,
    IReadOnlyList<EarlierPlan> EarlierPlans,
    IReadOnlyList<LaterPlan> LaterPlans,
    LeadView Lead,
    DateOnly From,
    DateOnly? To,
    IReadOnlyList<TagView> Tags,
    CurrentJudgement? Judgement,
    ProposalView? Proposal,
    IReadOnlyList<UpdateView> Updates,
    IReadOnlyList<JudgementView> Judgements,
    IReadOnlyList<ScaleValue> Scale,
    ClosureView? Closure,
    PriorityState State,
    string AgreedBy,
    string? Source,
    bool IsInvented,
    int Version,
    PriorityCan Can
);
