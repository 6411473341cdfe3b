using LscbCloud.Api.Common;
using LscbCloud.Application.People;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.People;

internal static class AgencyPeopleEndpoints
{
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
        var result = await mediator.Send(new ListAgencyPeople(after, limit), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Created<InvitedPerson>, ProblemHttpResult>> Invite(
        InvitePersonBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var command = new InviteAgencyPerson(body.Email ?? "", body.Name ?? "", body.ToMembership());
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
        var command = new ChangeAgencyMembership(
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
        var command = new EndAgencyMembership(
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
