namespace LscbCloud.Application.Priorities;

/// <summary>Where the new priority is to be found.</summary>
public sealed record AgreedPriority(string Slug, int Version);
