using LscbCloud.Api.Common;
using LscbCloud.Application.People;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.People;

/// <summary>The people of a board or of an agency: the same use cases at both addresses, under the names that each side has for them.</summary>
internal static class PeopleEndpoints
{
    /// <summary>The people of a board, whom its business manager keeps.</summary>
    public static void MapPeople(this IEndpointRouteBuilder api)
    {
        var people = api.MapGroup("/people").WithTags("People");

        _ = people.MapGet("/", List).WithName("ListPeople");
        _ = people.MapPost("/", Invite).WithName("InvitePerson");
        _ = people.MapPut("/{membershipId:guid}", Change).WithName("ChangeMembership");
        _ = people.MapPost("/{membershipId:guid}/end", End).WithName("EndMembership");
    }

    /// <summary>The people of an agency, whom its own administrator keeps.</summary>
    public static void MapAgencyPeople(this IEndpointRouteBuilder api)
    {
        var people = api.MapGroup("/people").WithTags("Agency people");

        _ = people.MapGet("/", List).WithName("ListAgencyPeople");
        _ = people.MapPost("/", Invite).WithName("InviteAgencyPerson");
        _ = people.MapPut("/{membershipId:guid}", Change).WithName("ChangeAgencyMembership");
        _ = people.MapPost("/{membershipId:guid}/end", End).WithName("EndAgencyMembership");
    }

    private static Task<Results<Ok<PeopleList>, ProblemHttpResult>> List(
        [AsParameters] Call call,
        string? after = null,
        int limit = 50
    ) => call.ReadAsync(new ListPeople(after, limit));

    private static Task<Results<Created<InvitedPerson>, ProblemHttpResult>> Invite(
        InvitePersonBody body,
        [AsParameters] Call call
    ) =>
        call.CreateAsync(
            new InvitePerson(body.Email ?? "", body.Name ?? "", body.ToMembership()),
            invited => $"{call.Http.Request.Path}/{invited.MembershipId}"
        );

    private static Task<Results<NoContent, ProblemHttpResult>> Change(
        Guid membershipId,
        ChangeMembershipBody body,
        [AsParameters] Change change
    ) =>
        change.SendAsync(
            new ChangeMembership(membershipId, change.Version, body.ToMembership(), HandOverBody.Read(body.HandOvers))
        );

    private static Task<Results<NoContent, ProblemHttpResult>> End(
        Guid membershipId,
        EndMembershipBody body,
        [AsParameters] Change change
    ) =>
        change.SendAsync(
            new EndMembership(
                membershipId,
                change.Version,
                body.On,
                body.Reason ?? "",
                HandOverBody.Read(body.HandOvers)
            )
        );
}

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
