using LscbCloud.Api.Common;
using LscbCloud.Api.Files;
using LscbCloud.Application.Evidence;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.Evidence;

/// <summary>The files of evidence, of a board or of an agency: what is taken, a look before saving, fetching, and destroying the content for good.</summary>
internal static class EvidenceFileEndpoints
{
    public static void MapEvidenceFiles(this IEndpointRouteBuilder api)
    {
        var evidence = api.MapGroup("/evidence").WithTags("Evidence");

        evidence.MapFileChecks("GetFileRules", "CheckEvidenceFile");
        _ = evidence
            .MapGet("/{item}/revisions/{number:int}/file", Fetch)
            .WithName("GetEvidenceFile")
            .ProducesFile("application/octet-stream");
        _ = evidence.MapPost("/{item}/revisions/{number:int}/destruction", Destroy).WithName("DestroyEvidenceFile");
    }

    public static void MapAgencyEvidenceFiles(this IEndpointRouteBuilder api)
    {
        var evidence = api.MapGroup("/evidence").WithTags("Agency evidence");

        evidence.MapFileChecks("GetAgencyFileRules", "CheckAgencyEvidenceFile");
        _ = evidence
            .MapGet("/{item}/revisions/{number:int}/file", Fetch)
            .WithName("GetAgencyEvidenceFile")
            .ProducesFile("application/octet-stream");
        _ = evidence
            .MapPost("/{item}/revisions/{number:int}/destruction", Destroy)
            .WithName("DestroyAgencyEvidenceFile");
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Fetch(
        string item,
        int number,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new GetEvidenceFile(item, number), cancellationToken);

        return result.ToKeptFile(http);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> Destroy(
        string item,
        int number,
        DestroyFileBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var command = new DestroyEvidenceFile(new(item, version.Value), number, body.Reason ?? "");
        var result = await mediator.Send(command, cancellationToken);

        return result.ToNoContent(http);
    }
}
