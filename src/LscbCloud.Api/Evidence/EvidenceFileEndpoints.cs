using LscbCloud.Api.Common;
using LscbCloud.Api.Files;
using LscbCloud.Api.TextChecks;
using LscbCloud.Application.Evidence;
using LscbCloud.Application.Files;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.Evidence;

/// <summary>The files of evidence: what is taken, a look before saving, fetching, and destroying the content for good.</summary>
internal static class EvidenceFileEndpoints
{
    public static void MapEvidenceFiles(this IEndpointRouteBuilder api)
    {
        var evidence = api.MapGroup("/evidence").WithTags("Evidence");

        _ = evidence.MapGet("/file-rules", Rules).WithName("GetFileRules");
        _ = evidence
            .MapPost("/file-checks", Check)
            .WithName("CheckEvidenceFile")
            .Accepts<IFormFile>("multipart/form-data");
        _ = evidence
            .MapGet("/{item}/revisions/{number:int}/file", Fetch)
            .WithName("GetEvidenceFile")
            .ProducesFile("application/octet-stream");
        _ = evidence.MapPost("/{item}/revisions/{number:int}/destruction", Destroy).WithName("DestroyEvidenceFile");
    }

    private static async Task<Results<Ok<FileRules>, ProblemHttpResult>> Rules(
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new GetFileRules(), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Ok<FileCheck>, ProblemHttpResult>> Check(
        WithFile<AddEvidenceBody, GetFileRules> sent,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        if (sent.Refusal is { } refusal)
        {
            return refusal;
        }

        var result = await mediator.Send(new CheckEvidenceFile(sent.File), cancellationToken);

        return result.ToOk();
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
        var answers = TextAnswerBody.Read(body.Answers);
        var command = new DestroyEvidenceFile(new(item, version.Value), number, body.Reason ?? "", answers);
        var result = await mediator.Send(command, cancellationToken);

        return result.ToNoContent(http);
    }
}
