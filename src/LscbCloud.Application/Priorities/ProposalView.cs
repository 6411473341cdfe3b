using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Priorities;

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
