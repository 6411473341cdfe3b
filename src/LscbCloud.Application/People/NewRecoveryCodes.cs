namespace LscbCloud.Application.People;

/// <summary>Codes to print or write down. They are shown once, and each works once.</summary>
public sealed record NewRecoveryCodes(IReadOnlyList<string> RecoveryCodes);
