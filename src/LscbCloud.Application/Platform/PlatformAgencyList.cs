namespace LscbCloud.Application.Platform;

/// <summary>One page of agencies, in order of their addresses.</summary>
public sealed record PlatformAgencyList(IReadOnlyList<PlatformAgency> Items, string? Next);
