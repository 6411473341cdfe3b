namespace LscbCloud.Application.Actions;

/// <summary>The agency that owns an action.</summary>
public sealed record OwningAgencyView(string Slug, string Name);
