using LscbCloud.Api.Common;
using LscbCloud.Api.TextChecks;
using LscbCloud.Application.Removals;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.Removals;

internal static class RemovalEndpoints
{
    public static void MapRemovals(this IEndpointRouteBuilder api)
    {
        var removals = api.MapGroup("/removals").WithTags("Removals");

        _ = removals.MapGet("/", List).WithName("ListRemovals");
        // The words travel in a body: an address is kept in logs and in a browser's history.
        _ = removals.MapPost("/search", Find).WithName("FindWords");
        _ = removals.MapPost("/file-search", FindInFiles).WithName("FindWordsInFiles");
        _ = removals.MapPost("/", Remove).WithName("RemoveWords");
    }

    /// <summary>The same for an agency, which removes words from its own records.</summary>
    public static void MapAgencyRemovals(this IEndpointRouteBuilder api)
    {
        var removals = api.MapGroup("/removals").WithTags("Agency removals");

        _ = removals.MapGet("/", List).WithName("ListAgencyRemovals");
        _ = removals.MapPost("/search", Find).WithName("FindAgencyWords");
        _ = removals.MapPost("/file-search", FindInFiles).WithName("FindAgencyWordsInFiles");
        _ = removals.MapPost("/", Remove).WithName("RemoveAgencyWords");
    }

    private static Task<Results<Ok<RemovalList>, ProblemHttpResult>> List(
        [AsParameters] Call call,
        Guid? after = null,
        int limit = 50
    ) => call.ReadAsync(new ListRemovals(after, limit));

    private static Task<Results<Ok<FoundWords>, ProblemHttpResult>> Find(
        FindWordsBody body,
        [AsParameters] Call call
    ) => call.ReadAsync(new FindWords(body.Words ?? ""));

    private static Task<Results<Ok<FilesWithWords>, ProblemHttpResult>> FindInFiles(
        FindWordsInFilesBody body,
        [AsParameters] Call call
    ) => call.ReadAsync(new FindWordsInFiles(body.Words ?? "", body.After));

    private static Task<Results<Created<RemovedWords>, ProblemHttpResult>> Remove(
        RemoveWordsBody body,
        [AsParameters] Call call
    ) =>
        call.CreateAsync(
            new RemoveWords(body.Words ?? "", body.Reason ?? "", body.Places),
            _ => call.Http.Request.Path
        );
}

internal sealed record FindWordsBody(string? Words);

internal sealed record FindWordsInFilesBody(string? Words, string? After);

internal sealed record RemoveWordsBody(string? Words, string? Reason, int? Places) : TextBody;
