namespace LscbCloud.Infrastructure.People;

/// <summary>A session that was just opened, with the token for its cookie.</summary>
public sealed record OpenedSession(string Token, SignedInPerson Person);
