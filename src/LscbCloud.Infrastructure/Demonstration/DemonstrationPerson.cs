namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>An invented person whom everybody may try.</summary>
public sealed record DemonstrationPerson(string Email, string Name, string What);
