namespace LscbCloud.Infrastructure.People;

/// <summary>Who knocks: from where, with what, and the session they hold already, which a new one replaces.</summary>
public sealed record Visitor(string? Address, string? Agent, SignedInPerson? Former);
