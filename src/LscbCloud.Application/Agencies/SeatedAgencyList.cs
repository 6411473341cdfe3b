namespace LscbCloud.Application.Agencies;

/// <summary>One page of seats.</summary>
public sealed record SeatedAgencyList(IReadOnlyList<SeatedAgency> Items, string? Next);
