using LscbCloud.Api.Common;
using LscbCloud.Application.People;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.People;

internal static class AgencyPostEndpoints
{
    /// <summary>The posts that open work names, and how the work of somebody who leaves is handed over.</summary>
    public static void MapAgencyPosts(this IEndpointRouteBuilder api)
    {
        var posts = api.MapGroup("/posts").WithTags("Agency people");

        _ = posts.MapGet("/", List).WithName("ListAgencyPosts");
        _ = posts.MapGet("/work", OfPost).WithName("GetWorkOfAgencyPost");
        _ = posts.MapPost("/hand-overs", HandOver).WithName("HandOverAgencyPost");
        _ = api.MapGet("/people/{membershipId:guid}/work", OfMember)
            .WithTags("Agency people")
            .WithName("GetWorkOfAgencyMember");
    }

    private static async Task<Results<Ok<PostList>, ProblemHttpResult>> List(
        IMediator mediator,
        CancellationToken cancellationToken,
        bool vacant = false,
        string? after = null,
        int limit = 50
    )
    {
        var result = await mediator.Send(new ListAgencyPosts(vacant, after, limit), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Ok<WorkToHandOver>, ProblemHttpResult>> OfPost(
        IMediator mediator,
        CancellationToken cancellationToken,
        string post = ""
    )
    {
        var result = await mediator.Send(new GetWorkOfAgencyPost(post), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Ok<WorkToHandOver>, ProblemHttpResult>> OfMember(
        Guid membershipId,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new GetWorkOfAgencyMember(membershipId), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> HandOver(
        HandOverBody body,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new HandOverAgencyPost(body.ToInput()), cancellationToken);

        return result.ToNoContent();
    }
}
