using LscbCloud.Application.Agencies;

namespace LscbCloud.Application.Platform;

/// <summary>An agency as the platform sees it.</summary>
public sealed record PlatformAgency(string Slug, string Name, DateTimeOffset CreatedAt, int People, Successor? Now);
