namespace LscbCloud.Domain.Priorities;

/// <summary>The three parts of an update.</summary>
public sealed record UpdateText(string Did, Impact Impact, string Next);
