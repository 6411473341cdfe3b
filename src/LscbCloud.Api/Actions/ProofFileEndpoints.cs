using LscbCloud.Api.Common;
using LscbCloud.Api.Files;
using LscbCloud.Application.Actions;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.Actions;

/// <summary>The files that agencies give as proof: what is taken, a look before saying done, fetching on both sides, and destroying the content for good.</summary>
internal static class ProofFileEndpoints
{
    public static void MapProofFiles(this IEndpointRouteBuilder api)
    {
        var completions = api.MapGroup("/actions/{reference}/completions/{number:int}").WithTags("Actions");

        _ = completions.MapGet("/file", Fetch).WithName("GetProofFile").ProducesFile("application/octet-stream");
        _ = completions.MapPost("/destruction", Destroy).WithName("DestroyProofFile");
    }

    public static void MapAgencyProofFiles(this IEndpointRouteBuilder api)
    {
        var actions = api.MapGroup("/actions").WithTags("Agency actions");

        actions.MapFileChecks("GetProofFileRules", "CheckProofFile");
        _ = actions
            .MapGet("/{boardSlug}/{reference}/completions/{number:int}/file", FetchAsAgency)
            .WithName("GetAgencyProofFile")
            .ProducesFile("application/octet-stream");
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Fetch(
        string reference,
        int number,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new GetProofFile(reference, number), cancellationToken);

        return result.ToKeptFile(http);
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> FetchAsAgency(
        string boardSlug,
        string reference,
        int number,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new GetAgencyProofFile(new(boardSlug, reference), number), cancellationToken);

        return result.ToKeptFile(http);
    }

    private static Task<Results<NoContent, ProblemHttpResult>> Destroy(
        string reference,
        int number,
        DestroyFileBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        mediator.ChangeAsync(
            new DestroyProofFile(new(reference, version.Value), number, body.Reason ?? ""),
            http,
            cancellationToken
        );
}
