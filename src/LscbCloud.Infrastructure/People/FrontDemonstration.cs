using LscbCloud.Infrastructure.Demonstration;

namespace LscbCloud.Infrastructure.People;

/// <summary>The fixed day of the demonstration, and its people with the password they share.</summary>
public sealed record FrontDemonstration(
    DateOnly BusinessDay,
    string Password,
    IReadOnlyList<DemonstrationPerson> People
);
