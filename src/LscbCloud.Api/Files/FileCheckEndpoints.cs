using LscbCloud.Api.Common;
using LscbCloud.Application.Evidence;
using LscbCloud.Application.Files;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.Files;

/// <summary>What files are taken, and a look at one before it is sent: the same for evidence and for proof.</summary>
internal static class FileCheckEndpoints
{
    /// <param name="group">What the files belong to.</param>
    /// <param name="rules">The name of the operation that says what is taken.</param>
    /// <param name="check">The name of the operation that looks through a file.</param>
    public static void MapFileChecks(this IEndpointRouteBuilder group, string rules, string check)
    {
        _ = group.MapGet("/file-rules", Rules).WithName(rules);
        _ = group.MapPost("/file-checks", Check).WithName(check).Accepts<IFormFile>("multipart/form-data");
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
        WithFile<object> sent,
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
}
