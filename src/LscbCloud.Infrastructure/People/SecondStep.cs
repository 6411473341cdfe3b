namespace LscbCloud.Infrastructure.People;

/// <summary>What a person shows after a right password: a code of their app, or a recovery code.</summary>
public sealed record SecondStep(string Attempt, string? Code, string? RecoveryCode);
