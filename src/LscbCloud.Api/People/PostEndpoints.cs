using LscbCloud.Api.Common;
using LscbCloud.Application.People;
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

    private static Task<Results<Ok<PostList>, ProblemHttpResult>> List(
        [AsParameters] Call call,
        bool vacant = false,
        string? after = null,
        int limit = 50
    ) => call.ReadAsync(new ListPosts(vacant, after, limit));

    private static Task<Results<Ok<WorkToHandOver>, ProblemHttpResult>> OfPost(
        [AsParameters] Call call,
        string post = ""
    ) => call.ReadAsync(new GetWorkOfPost(post));

    private static Task<Results<Ok<WorkToHandOver>, ProblemHttpResult>> OfMember(
        Guid membershipId,
        [AsParameters] Call call
    ) => call.ReadAsync(new GetWorkOfMember(membershipId));

    private static Task<Results<NoContent, ProblemHttpResult>> HandOver(HandOverBody body, [AsParameters] Call call) =>
        call.DoAsync(new HandOverPost(body.ToInput()));
}
