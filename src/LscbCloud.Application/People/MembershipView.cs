using LscbCloud.Application.Boards;
using LscbCloud.Domain.People;

namespace LscbCloud.Application.People;

/// <summary>One person's work in a place.</summary>
/// <param name="MembershipId">Names the membership.</param>
/// <param name="Name">Until they accept, what the inviter called them.</param>
/// <param name="Email">Their work address.</param>
/// <param name="Roles">Their roles here.</param>
/// <param name="Seat">The seat they hold.</param>
/// <param name="Post">Their post at work.</param>
/// <param name="AlsoHolds">Posts that were handed to them besides their own.</param>
/// <param name="From">Their first day here.</param>
/// <param name="To">Their last day here, where one is set.</param>
/// <param name="IsDeputyFor">Whom they deputise for.</param>
/// <param name="State">Whether they have accepted, and whether it is over.</param>
/// <param name="Version">The version to name when changing it.</param>
public sealed record MembershipView(
    Guid MembershipId,
    string Name,
    string Email,
    IReadOnlyList<RoleView> Roles,
    string? Seat,
    string? Post,
    IReadOnlyList<string> AlsoHolds,
    DateOnly From,
    DateOnly? To,
    string? IsDeputyFor,
    MembershipState State,
    int Version
);
