namespace LscbCloud.Application.Meetings;

/// <summary>When and why a meeting was called off.</summary>
public sealed record CancellationView(DateOnly On, string Reason);
