using LscbCloud.Api.Common;
using LscbCloud.Api.TextChecks;
using LscbCloud.Application.Objectives;
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

    private static Task<Results<Ok<ObjectiveList>, ProblemHttpResult>> List(string slug, [AsParameters] Call call) =>
        call.ReadAsync(new ListObjectives(slug));

    private static Task<Results<Created<AddedObjective>, ProblemHttpResult>> Add(
        string slug,
        ObjectiveBody body,
        [AsParameters] Call call
    ) =>
        call.CreateAsync(
            new AddObjective(slug, body.Sentence ?? "", body.From, body.To),
            added => added.Version,
            added => $"{call.Http.Request.Path}/{added.Number}"
        );

    private static Task<Results<NoContent, ProblemHttpResult>> Reword(
        string slug,
        int number,
        ObjectiveBody body,
        [AsParameters] Change change
    ) => change.SendAsync(new RewordObjective(slug, number, change.Version, body.Sentence ?? "", body.From, body.To));

    private static Task<Results<NoContent, ProblemHttpResult>> Drop(
        string slug,
        int number,
        DropObjectiveBody body,
        [AsParameters] Change change
    ) => change.SendAsync(new DropObjective(slug, number, change.Version, body.DroppedOn, body.Reason ?? ""));
}

internal sealed record ObjectiveBody(string? Sentence, DateOnly? From, DateOnly? To) : TextBody;

internal sealed record DropObjectiveBody(DateOnly? DroppedOn, string? Reason) : TextBody;
