namespace LscbCloud.Application.Agencies;

/// <summary>The agency that another has become.</summary>
/// <param name="Slug">The address of the successor.</param>
/// <param name="Name">Its full name.</param>
/// <param name="IsMerged">Whether the two were one agency that stood in the directory twice; otherwise a successor carries on the work.</param>
/// <param name="Since">Since when.</param>
public sealed record Successor(string Slug, string Name, bool IsMerged, DateOnly Since);
