namespace LscbCloud.Application.People;

/// <summary>Somebody to whom work can be handed.</summary>
public sealed record PossibleHolder(Guid MembershipId, string Name, string? Post);
