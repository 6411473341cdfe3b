namespace LscbCloud.Domain.People;

/// <summary>What a person is in a place: their roles, the seat they hold, their post, whom they stand in for, and from when to when.</summary>
public sealed record MembershipTerms(
    IReadOnlyList<string> Roles,
    string? Seat,
    string? Post,
    DateOnly From,
    DateOnly? To,
    MembershipId? DeputyFor = null
);
