using LscbCloud.Domain.People;

namespace LscbCloud.Application.People;

/// <summary>Whose work ends or changes, as the writer has read it, and what becomes of their posts.</summary>
internal sealed record LeavingMember(MembershipId Id, int Version, IReadOnlyList<HandOverInput> HandOvers);
