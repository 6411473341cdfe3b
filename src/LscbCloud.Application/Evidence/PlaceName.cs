namespace LscbCloud.Application.Evidence;

/// <summary>What a place is called, and where it is found.</summary>
internal sealed record PlaceName(
    string Words,
    string? Priority = null,
    int? Measure = null,
    string? Action = null,
    string? Board = null
);
