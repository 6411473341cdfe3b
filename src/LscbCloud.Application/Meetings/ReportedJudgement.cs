using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Meetings;

/// <summary>The judgement that is reported, in the board's word.</summary>
public sealed record ReportedJudgement(JudgementValue Value, string Label, bool IsInvented);
