namespace LscbCloud.Application.Evidence;

/// <summary>One page of what a priority or an action stands on, the oldest citation first.</summary>
public sealed record CitedEvidenceList(IReadOnlyList<CitedEvidence> Items, Guid? Next, CitedEvidenceCan Can);
