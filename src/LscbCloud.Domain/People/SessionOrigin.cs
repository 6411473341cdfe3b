namespace LscbCloud.Domain.People;

/// <summary>Where a session was opened from, and how.</summary>
public sealed record SessionOrigin(string? Address, string? Agent, IReadOnlyList<string> Amr);
