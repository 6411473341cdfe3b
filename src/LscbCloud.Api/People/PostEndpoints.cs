using LscbCloud.Api.Common;
using LscbCloud.Application.People;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.People;

/// <summary>The posts that open work names, on a board or in an agency, and how the work of somebody who leaves is handed over.</summary>
internal static class PostEndpoints
{
    public static void MapPosts(this IEndpointRouteBuilder api)
    {
        var posts = api.MapGroup("/posts").WithTags("People");

        _ = posts.MapGet("/", List).WithName("ListPosts");
        _ = posts.MapGet("/work", OfPost).WithName("GetWorkOfPost");
        _ = posts.MapPost("/hand-overs", HandOver).WithName("HandOverPost");
        _ = api.MapGet("/people/{membershipId:guid}/work", OfMember).WithTags("People").WithName("GetWorkOfMember");
    }

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
        var result = await mediator.Send(new ListPosts(vacant, after, limit), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Ok<WorkToHandOver>, ProblemHttpResult>> OfPost(
        IMediator mediator,
        CancellationToken cancellationToken,
        string post = ""
    )
    {
        var result = await mediator.Send(new GetWorkOfPost(post), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Ok<WorkToHandOver>, ProblemHttpResult>> OfMember(
        Guid membershipId,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new GetWorkOfMember(membershipId), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> HandOver(
        HandOverBody body,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new HandOverPost(body.ToInput()), cancellationToken);

        return result.ToNoContent();
    }
}
