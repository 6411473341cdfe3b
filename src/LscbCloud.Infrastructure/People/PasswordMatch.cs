namespace LscbCloud.Infrastructure.People;

/// <summary>Whether a password was right.</summary>
internal sealed record PasswordMatch(bool IsRight);
