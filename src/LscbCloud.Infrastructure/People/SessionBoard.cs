namespace LscbCloud.Infrastructure.People;

/// <summary>A board where the person works.</summary>
public sealed record SessionBoard(
    string Slug,
    string Name,
    string ShortName,
    string Accent,
    string Mark,
    IReadOnlyList<string> Roles,
    DateTimeOffset? LastVisitedAt
);
