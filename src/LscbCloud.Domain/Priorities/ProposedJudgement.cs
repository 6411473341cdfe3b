namespace LscbCloud.Domain.Priorities;

/// <summary>What a lead proposes: a value of the scale, the board's word for it, and why.</summary>
public sealed record ProposedJudgement(JudgementValue Value, string Label, string Reason, bool IsInvented = false);
