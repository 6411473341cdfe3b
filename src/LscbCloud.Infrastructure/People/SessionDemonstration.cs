namespace LscbCloud.Infrastructure.People;

/// <summary>The fixed day of the demonstration.</summary>
public sealed record SessionDemonstration(DateOnly BusinessDay);
