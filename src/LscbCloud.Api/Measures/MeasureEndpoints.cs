using LscbCloud.Api.Common;
using LscbCloud.Application.Measures;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.Measures;

internal static class MeasureEndpoints
{
    public static void MapMeasures(this IEndpointRouteBuilder api)
    {
        var measures = api.MapGroup("/priorities/{slug}/measures").WithTags("Measures");

        _ = measures.MapGet("/", List).WithName("ListMeasures");
        _ = measures.MapPost("/", Add).WithName("AddMeasure");
        _ = measures.MapGet("/{number:int}", Get).WithName("GetMeasure");
        _ = measures.MapPut("/{number:int}", Change).WithName("ChangeMeasure");
        _ = measures.MapPost("/{number:int}/ending", End).WithName("EndMeasure");
        _ = measures.MapPost("/{number:int}/readings", Record).WithName("RecordReading");
        _ = measures.MapPost("/{number:int}/readings/{reading:int}/restatement", Restate).WithName("RestateReading");
    }

    private static async Task<Results<Ok<MeasureList>, ProblemHttpResult>> List(
        string slug,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new ListMeasures(slug), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Created<AddedMeasure>, ProblemHttpResult>> Add(
        string slug,
        AddMeasureBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(body.ToCommand(slug), cancellationToken);

        return result.ToCreated(http, added => added.Version, added => $"{http.Request.Path}/{added.Number}");
    }

    private static async Task<Results<Ok<MeasureDetail>, ProblemHttpResult>> Get(
        string slug,
        int number,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken,
        DateOnly? seenOn = null
    )
    {
        var result = await mediator.Send(new GetMeasure(slug, number, seenOn), cancellationToken);

        return result.ToOk(http, detail => detail.Measure.Version);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> Change(
        string slug,
        int number,
        ChangeMeasureBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(body.ToCommand(slug, number, version.Value), cancellationToken);

        return result.ToNoContent(http);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> End(
        string slug,
        int number,
        EndMeasureBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var command = new EndMeasure(slug, number, version.Value, body.EndedOn, body.Reason ?? "");
        var result = await mediator.Send(command, cancellationToken);

        return result.ToNoContent(http);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> Record(
        string slug,
        int number,
        ReadingBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(body.ToRecord(slug, number, version.Value), cancellationToken);

        return result.ToNoContent(http);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> Restate(
        string slug,
        int number,
        int reading,
        ReadingBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(body.ToRestate(slug, number, version.Value, reading), cancellationToken);

        return result.ToNoContent(http);
    }
}
