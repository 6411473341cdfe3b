namespace LscbCloud.Infrastructure.People;

/// <summary>An agency where the person works.</summary>
public sealed record SessionAgency(
    string Slug,
    string Name,
    IReadOnlyList<string> Roles,
    DateTimeOffset? LastVisitedAt
);
