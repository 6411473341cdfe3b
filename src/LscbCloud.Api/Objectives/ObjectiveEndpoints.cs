using LscbCloud.Api.Common;
using LscbCloud.Application.Objectives;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.Objectives;

internal static class ObjectiveEndpoints
{
    public static void MapObjectives(this IEndpointRouteBuilder api)
    {
        var objectives = api.MapGroup("/priorities/{slug}/objectives").WithTags("Objectives");

        _ = objectives.MapGet("/", List).WithName("ListObjectives");
        _ = objectives.MapPost("/", Add).WithName("AddObjective");
        _ = objectives.MapPut("/{number:int}", Reword).WithName("RewordObjective");
        _ = objectives.MapPost("/{number:int}/dropping", Drop).WithName("DropObjective");
    }

    private static async Task<Results<Ok<ObjectiveList>, ProblemHttpResult>> List(
        string slug,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new ListObjectives(slug), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Created<AddedObjective>, ProblemHttpResult>> Add(
        string slug,
        ObjectiveBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var command = new AddObjective(slug, body.Sentence ?? "", body.From, body.To);
        var result = await mediator.Send(command, cancellationToken);

        return result.ToCreated(http, added => added.Version, added => $"{http.Request.Path}/{added.Number}");
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> Reword(
        string slug,
        int number,
        ObjectiveBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var command = new RewordObjective(slug, number, version.Value, body.Sentence ?? "", body.From, body.To);
        var result = await mediator.Send(command, cancellationToken);

        return result.ToNoContent(http);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> Drop(
        string slug,
        int number,
        DropObjectiveBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var command = new DropObjective(slug, number, version.Value, body.DroppedOn, body.Reason ?? "");
        var result = await mediator.Send(command, cancellationToken);

        return result.ToNoContent(http);
    }
}

internal sealed record ObjectiveBody(string? Sentence, DateOnly? From, DateOnly? To);

internal sealed record DropObjectiveBody(DateOnly? DroppedOn, string? Reason);
