using LscbCloud.Application.People;

namespace LscbCloud.Api.People;

internal sealed record InvitePersonBody(
    string? Email,
    string? Name,
    IReadOnlyList<string>? Roles,
    string? Seat,
    string? Post,
    DateOnly? From,
    DateOnly? To,
    Guid? DeputyFor
)
{
    public MembershipInput ToMembership() => new(Roles ?? [], Seat, Post, From, To, DeputyFor);
}

internal sealed record ChangeMembershipBody(
    IReadOnlyList<string>? Roles,
    string? Seat,
    string? Post,
    DateOnly? From,
    DateOnly? To
)
{
    public MembershipInput ToMembership() => new(Roles ?? [], Seat, Post, From, To);
}

internal sealed record EndMembershipBody(DateOnly? On, string? Reason);
