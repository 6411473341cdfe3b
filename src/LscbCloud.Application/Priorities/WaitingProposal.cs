using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Priorities;

/// <summary>A judgement that waits for the chair or the executive.</summary>
public sealed record WaitingProposal(JudgementValue Value, string Label, DateOnly ProposedOn, bool IsInvented);
