using LscbCloud.Api.Common;
using LscbCloud.Application.People;
using MediatR;
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

    private static async Task<Results<Ok<PeopleList>, ProblemHttpResult>> List(
        IMediator mediator,
        CancellationToken cancellationToken,
        string? after = null,
        int limit = 50
    )
    {
        var result = await mediator.Send(new ListPeople(after, limit), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Created<InvitedPerson>, ProblemHttpResult>> Invite(
        InvitePersonBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var command = new InvitePerson(body.Email ?? "", body.Name ?? "", body.ToMembership());
        var result = await mediator.Send(command, cancellationToken);

        return result.ToCreated(invited => $"{http.Request.Path}/{invited.MembershipId}");
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> Change(
        Guid membershipId,
        ChangeMembershipBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var command = new ChangeMembership(
            membershipId,
            version.Value,
            body.ToMembership(),
            HandOverBody.Read(body.HandOvers)
        );
        var result = await mediator.Send(command, cancellationToken);

        return result.ToNoContent(http);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> End(
        Guid membershipId,
        EndMembershipBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var command = new EndMembership(
            membershipId,
            version.Value,
            body.On,
            body.Reason ?? "",
            HandOverBody.Read(body.HandOvers)
        );
        var result = await mediator.Send(command, cancellationToken);

        return result.ToNoContent(http);
    }
}
