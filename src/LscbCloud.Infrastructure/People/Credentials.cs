namespace LscbCloud.Infrastructure.People;

/// <summary>What a person signs in with first.</summary>
public sealed record Credentials(string Email, string Password);
