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
    DateOnly? To,
    IReadOnlyList<string>? AlsoHolds,
    IReadOnlyList<HandOverBody>? HandOvers
)
{
    public MembershipInput ToMembership() => new(Roles ?? [], Seat, Post, From, To, DeputyFor: null, AlsoHolds);
}

internal sealed record EndMembershipBody(DateOnly? On, string? Reason, IReadOnlyList<HandOverBody>? HandOvers);

internal sealed record HandOverBody(string? Post, HandOverChoice? Choice, Guid? To, string? Reason, int? Pieces)
{
    public HandOverInput ToInput() => new(Post ?? "", Choice, To, Reason ?? "", Pieces ?? 0);

    public static IReadOnlyList<HandOverInput> Read(IReadOnlyList<HandOverBody>? bodies) =>
        [.. (bodies ?? []).Select(body => body.ToInput())];
}
