namespace LscbCloud.Application.People;

/// <summary>A person to whom work can be handed over.</summary>
public sealed record PossibleHolder(Guid MembershipId, string Name, string? Post);
