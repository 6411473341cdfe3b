using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.People;

/// <summary>Whom an invitation is for, and what the inviter calls them.</summary>
public sealed record Invitee(PersonId PersonId, string Name);
