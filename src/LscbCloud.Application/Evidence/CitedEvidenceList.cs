namespace LscbCloud.Application.Evidence;

/// <summary>One page of the evidence that a priority or an action cites, the oldest citation first.</summary>
public sealed record CitedEvidenceList(IReadOnlyList<CitedEvidence> Items, Guid? Next, CitedEvidenceCan Can);
