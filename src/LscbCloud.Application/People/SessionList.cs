namespace LscbCloud.Application.People;

/// <summary>Where a person is signed in.</summary>
public sealed record SessionList(IReadOnlyList<SessionView> Items);
