namespace LscbCloud.Domain.People;

/// <summary>What a person is in a place: their roles, the seat they hold, their post, whom they stand in for, and from when to when.</summary>
/// <param name="Roles">Their roles here.</param>
/// <param name="Seat">The seat they hold.</param>
/// <param name="Post">Their own post.</param>
/// <param name="From">Their first day here.</param>
/// <param name="To">Their last day here, where one is set.</param>
/// <param name="DeputyFor">Whom they deputise for.</param>
/// <param name="AlsoHolds">Posts that were handed to them besides their own; none leaves them as they are.</param>
public sealed record MembershipTerms(
    IReadOnlyList<string> Roles,
    string? Seat,
    string? Post,
    DateOnly From,
    DateOnly? To,
    MembershipId? DeputyFor = null,
    IReadOnlyList<string>? AlsoHolds = null
);
