namespace LscbCloud.Application.Priorities;

/// <summary>One update with who wrote it.</summary>
public sealed record UpdateView(
    Guid Id,
    DateOnly AsAt,
    string Did,
    ImpactView Impact,
    string Next,
    string WrittenBy,
    DateTimeOffset WrittenAt,
    string? Source,
    bool IsInvented
);
