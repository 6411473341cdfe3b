namespace LscbCloud.Application.People;

/// <summary>A recovery code as it is shown once, and as it is kept.</summary>
public sealed record NewRecoveryCode(string Code, string Hash);
