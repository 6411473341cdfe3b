using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Priorities;

/// <summary>Which priorities a list shows.</summary>
public enum PriorityState
{
    Open,
    Closed,
    All,
}

/// <summary>The business plan that a priority belongs to.</summary>
/// <param name="Source">The public paper that states it, with its line; none where it was begun here.</param>
/// <param name="Closure">When and why it was closed; none while it is open.</param>
public sealed record PlanView(
    Guid Id,
    string Title,
    DateOnly From,
    DateOnly To,
    string? Source,
    bool IsInvented,
    ClosureView? Closure,
    int Version
)
{
    internal static PlanView Of(Plan plan) =>
        new(
            plan.Id.Value,
            plan.Title,
            plan.FromOn,
            plan.ToOn,
            plan.Source,
            plan.IsInvented,
            plan.ClosedOn is { } on ? new ClosureView(on, plan.ClosureReason ?? "", plan.ClosedBy?.Name ?? "") : null,
            plan.Version
        );
}

/// <summary>A tag of the arrangement: its code and its words.</summary>
public sealed record TagView(string Code, string Words);

/// <summary>How a priority stood when it was carried out of a plan into a later one.</summary>
/// <param name="Slug">Its name in addresses, where it goes on.</param>
/// <param name="Into">The title of the plan in which it went on.</param>
public sealed record CarriedView(
    string Slug,
    string Title,
    string Aim,
    string LedBy,
    CurrentJudgement? Judgement,
    LatestUpdate? LatestUpdate,
    string Into,
    DateOnly CarriedOn,
    bool IsInvented
);

/// <summary>A plan that begins later and is open.</summary>
public sealed record LaterPlan(Guid Id, string Title);

/// <summary>An earlier plan that a priority was in, and the day on which it was carried out of it.</summary>
public sealed record EarlierPlan(Guid Id, string Title, DateOnly CarriedOn);

/// <summary>Who leads a priority: a post, and the sub-group where there is one.</summary>
public sealed record LeadView(string Post, string? Group);

/// <summary>The judgement in force.</summary>
public sealed record CurrentJudgement(
    JudgementValue Value,
    string Label,
    DateOnly AgreedOn,
    string Meeting,
    bool IsInvented
);

/// <summary>A judgement that waits for the chair or the executive.</summary>
public sealed record WaitingProposal(JudgementValue Value, string Label, DateOnly ProposedOn, bool IsInvented);

/// <summary>When the last update was as at, and whether its impact is stated.</summary>
public sealed record LatestUpdate(DateOnly AsAt, ImpactState Impact);

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

/// <summary>What an update says the impact was.</summary>
public sealed record ImpactView(ImpactState State, string? Text, DateOnly? ExpectedBy);

/// <summary>One update with who wrote it.</summary>
public sealed record UpdateView(
    Guid Id,
    DateOnly AsAt,
    string Did,
    ImpactView Impact,
    string Next,
    string WrittenBy,
    DateTimeOffset WrittenAt,
    string? Source,
    bool IsInvented
);

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

/// <summary>A proposal with who made it and why.</summary>
public sealed record ProposalView(
    Guid Id,
    JudgementValue Value,
    string Label,
    string Reason,
    DateOnly ProposedOn,
    string ProposedBy,
    bool IsInvented
);

/// <summary>One value of the board's scale with the board's word for it.</summary>
public sealed record ScaleValue(JudgementValue Value, string Label);

/// <summary>When and why a priority was closed.</summary>
public sealed record ClosureView(DateOnly ClosedOn, string Reason, string ClosedBy);

/// <summary>Everything about one priority.</summary>
/// <param name="EarlierPlans">The plans that it was carried out of, the latest first.</param>
/// <param name="LaterPlans">Open plans that it may be carried into; none for whoever may not.</param>
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
