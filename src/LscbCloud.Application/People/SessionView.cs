namespace LscbCloud.Application.People;

/// <summary>One sign-in that still lets its holder in.</summary>
public sealed record SessionView(
    Guid Id,
    DateTimeOffset CreatedAt,
    DateTimeOffset SeenAt,
    string? Address,
    string? Agent,
    bool IsThisOne
);
