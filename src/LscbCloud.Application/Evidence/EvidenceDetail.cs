namespace LscbCloud.Application.Evidence;

/// <summary>Everything about one item of evidence, with every place that cites it.</summary>
/// <param name="NeedsReview">Whether the day by which it is looked at again has come.</param>
/// <param name="Revisions">The newest first; the first one counts.</param>
/// <param name="UsedIn">The records that cite it, the latest citation first.</param>
public sealed record EvidenceDetail(
    string Reference,
    string Title,
    string? Note,
    DateOnly? ReviewOn,
    bool NeedsReview,
    IReadOnlyList<RevisionView> Revisions,
    IReadOnlyList<CitationView> UsedIn,
    string AddedBy,
    DateOnly AddedOn,
    WithdrawalView? Withdrawal,
    bool IsInvented,
    int Version,
    EvidenceCan Can
);
