namespace LscbCloud.Application.Evidence;

/// <summary>What the reader may do with the citations.</summary>
public sealed record CitedEvidenceCan(bool Cite, bool TakeAway);
