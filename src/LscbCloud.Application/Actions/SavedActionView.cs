namespace LscbCloud.Application.Actions;

/// <summary>The view that was kept.</summary>
public sealed record SavedActionView(Guid Id);
