namespace LscbCloud.Infrastructure.People;

/// <summary>The day at which the demonstration stands still.</summary>
public sealed record SessionDemonstration(DateOnly BusinessDay);
