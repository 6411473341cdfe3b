namespace LscbCloud.Infrastructure.People;

/// <summary>A person's yes: the link's secret, the code from the same email, and, for a new account, a name and a password.</summary>
public sealed record AcceptedInvitation(string Token, string Code, string? Name, string? Password);
