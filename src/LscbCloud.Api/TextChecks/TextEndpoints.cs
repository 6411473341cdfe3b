using LscbCloud.Api.Common;
using LscbCloud.Application.TextChecks;
using LscbCloud.Domain.TextChecks;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.TextChecks;

/// <summary>Looks through what a person is writing. A post, because a text belongs in no address and in no log.</summary>
internal static class TextEndpoints
{
    public static void MapTexts(this IEndpointRouteBuilder api) =>
        _ = api.MapPost("/text-checks", Check).WithTags("Texts").WithName("CheckText");

    public static void MapAgencyTexts(this IEndpointRouteBuilder api) =>
        _ = api.MapPost("/text-checks", Check).WithTags("Texts").WithName("CheckAgencyText");

    private static async Task<Results<Ok<CheckedText>, ProblemHttpResult>> Check(
        CheckTextBody body,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new CheckText(body.Text ?? ""), cancellationToken);

        return result.ToOk();
    }
}

internal sealed record CheckTextBody(string? Text);

/// <summary>The declaration "This is not a child or family" about marked words in one field of the form that is saved.</summary>
internal sealed record TextAnswerBody(string? Field, TextFindingKind? Kind, string? Words);
