namespace LscbCloud.Application.Actions;

/// <summary>When and why an action ended.</summary>
public sealed record ActionEndView(DateOnly On, string By, string? Reason);
