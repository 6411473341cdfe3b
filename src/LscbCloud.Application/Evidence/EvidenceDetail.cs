using LscbCloud.Domain.Evidence;

namespace LscbCloud.Application.Evidence;

/// <summary>Everything about one item of evidence, with every place that cites it.</summary>
/// <param name="NeedsReview">Whether the day by which it is looked at again has come.</param>
/// <param name="Revisions">The newest first; the first one counts.</param>
/// <param name="UsedIn">What stands on it, the latest citation first.</param>
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

/// <summary>One state of the document.</summary>
/// <param name="Address">Where it is to be found; nothing for a file, and nothing once the item is withdrawn.</param>
/// <param name="File">The file, where it is one.</param>
public sealed record RevisionView(
    int Number,
    string? Address,
    FileView? File,
    DateOnly DocumentOn,
    string DeclaredBy,
    DateTimeOffset DeclaredAt
);

/// <summary>One place that cites it, with the address of that place.</summary>
/// <param name="Words">What the place is called: "Neglect: What we did, update as at 1 August 2017".</param>
/// <param name="Priority">The priority's address; none for an action.</param>
/// <param name="Measure">The number of the measure, for a reading.</param>
/// <param name="Action">The action's reference, for the word that it is done.</param>
public sealed record CitationView(
    Guid Id,
    CitedKind Kind,
    string Words,
    string? Priority,
    int? Measure,
    string? Action,
    string CitedBy,
    DateTimeOffset CitedAt
);

/// <summary>Since when and why the board no longer relies on it.</summary>
public sealed record WithdrawalView(DateOnly On, string By, string Reason);

/// <summary>What the reader may do with this item as it stands.</summary>
public sealed record EvidenceCan(bool Change, bool Revise, bool Cite, bool TakeAway, bool Withdraw, bool Destroy);

/// <summary>Which item, and the version of it that the writer has read.</summary>
public sealed record EvidenceTarget(string Reference, int Version);

/// <summary>The reference of a new item, with its version.</summary>
public sealed record AddedEvidence(string Reference, int Version);
