namespace LscbCloud.Application.Evidence;

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
