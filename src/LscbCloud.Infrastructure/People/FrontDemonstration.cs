using LscbCloud.Infrastructure.Demonstration;

namespace LscbCloud.Infrastructure.People;

/// <summary>The day at which the demonstration stands still, and the people in it with the password they share.</summary>
public sealed record FrontDemonstration(
    DateOnly BusinessDay,
    string Password,
    IReadOnlyList<DemonstrationPerson> People
);
