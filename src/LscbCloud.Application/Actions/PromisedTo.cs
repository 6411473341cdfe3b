namespace LscbCloud.Application.Actions;

/// <summary>The board that a promise was made to.</summary>
public sealed record PromisedTo(string Slug, string Name);
