namespace LscbCloud.Application.Evidence;

/// <summary>One page of the list.</summary>
public sealed record EvidenceList(
    IReadOnlyList<EvidenceSummary> Items,
    int Total,
    EvidenceCounts Counts,
    string? Next,
    EvidenceListCan Can
);
