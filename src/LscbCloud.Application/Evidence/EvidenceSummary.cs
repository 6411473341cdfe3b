namespace LscbCloud.Application.Evidence;

/// <summary>An item as the list shows it.</summary>
/// <param name="Address">Where the latest revision is to be found; nothing once the item is withdrawn.</param>
/// <param name="File">The file of the latest revision, where it is one.</param>
/// <param name="UsedIn">In how many places it is cited.</param>
public sealed record EvidenceSummary(
    string Reference,
    string Title,
    string? Note,
    string? Address,
    FileView? File,
    DateOnly DocumentOn,
    DateOnly? ReviewOn,
    bool NeedsReview,
    DateOnly? WithdrawnOn,
    int Revisions,
    int UsedIn,
    bool IsInvented,
    int Version
);
