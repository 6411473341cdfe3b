using LscbCloud.Api.Common;
using LscbCloud.Application.Removals;
using MediatR;
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

    private static async Task<Results<Ok<RemovalList>, ProblemHttpResult>> List(
        IMediator mediator,
        CancellationToken cancellationToken,
        Guid? after = null,
        int limit = 50
    )
    {
        var result = await mediator.Send(new ListRemovals(after, limit), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Ok<FoundWords>, ProblemHttpResult>> Find(
        FindWordsBody body,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new FindWords(body.Words ?? ""), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Ok<FilesWithWords>, ProblemHttpResult>> FindInFiles(
        FindWordsInFilesBody body,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new FindWordsInFiles(body.Words ?? "", body.After), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Created<RemovedWords>, ProblemHttpResult>> Remove(
        RemoveWordsBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var command = new RemoveWords(body.Words ?? "", body.Reason ?? "", body.Places);
        var result = await mediator.Send(command, cancellationToken);

        return result.ToCreated(_ => http.Request.Path);
    }
}

internal sealed record FindWordsBody(string? Words);

internal sealed record FindWordsInFilesBody(string? Words, string? After);

internal sealed record RemoveWordsBody(string? Words, string? Reason, int? Places);
