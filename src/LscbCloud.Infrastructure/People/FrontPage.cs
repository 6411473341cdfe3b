namespace LscbCloud.Infrastructure.People;

/// <summary>The front of the service.</summary>
public sealed record FrontPage(
    string Product,
    string Version,
    FrontDemonstration? Demonstration,
    IReadOnlyList<FrontBoard> Boards
);
