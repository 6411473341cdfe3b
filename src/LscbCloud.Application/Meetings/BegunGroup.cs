namespace LscbCloud.Application.Meetings;

/// <summary>Where the new group is to be found.</summary>
public sealed record BegunGroup(string Slug, int Version);
