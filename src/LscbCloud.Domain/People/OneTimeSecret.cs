namespace LscbCloud.Domain.People;

/// <summary>What is kept of a link's secret and of its code.</summary>
public sealed record OneTimeSecret(string TokenHash, string CodeHash);
