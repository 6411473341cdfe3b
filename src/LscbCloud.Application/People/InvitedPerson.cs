namespace LscbCloud.Application.People;

/// <summary>The membership that waits to be accepted.</summary>
public sealed record InvitedPerson(Guid MembershipId);
