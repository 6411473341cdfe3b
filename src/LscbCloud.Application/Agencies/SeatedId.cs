namespace LscbCloud.Application.Agencies;

/// <summary>The seat that was given.</summary>
public sealed record SeatedId(Guid Id);
