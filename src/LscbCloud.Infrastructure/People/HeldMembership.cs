namespace LscbCloud.Infrastructure.People;

/// <summary>What a person holds in a place today.</summary>
/// <param name="Roles">The codes of their roles.</param>
/// <param name="Posts">Their own post and those that they took over.</param>
public sealed record HeldMembership(IReadOnlyList<string> Roles, IReadOnlyList<string> Posts);
