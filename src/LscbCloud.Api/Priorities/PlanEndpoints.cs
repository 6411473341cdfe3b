using LscbCloud.Api.Common;
using LscbCloud.Application.Documents;
using LscbCloud.Application.Priorities;
using LscbCloud.Domain.Priorities;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.Priorities;

internal static class PlanEndpoints
{
    public static void MapPlans(this IEndpointRouteBuilder api)
    {
        var plans = api.MapGroup("/plans").WithTags("Priorities");

        _ = plans.MapGet("/outline", Outline).WithName("GetPlanOutline");
        _ = plans.MapPost("/", Begin).WithName("BeginPlan");
        _ = plans.MapPut("/{planId:guid}", Change).WithName("ChangePlan");
        _ = plans.MapPost("/{planId:guid}/closure", Close).WithName("ClosePlan");
        _ = plans
            .MapGet("/{planId:guid}/paper", Paper)
            .WithName("WritePlan")
            .ProducesFile("text/html", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    private static async Task<Results<Ok<PlanOutline>, ProblemHttpResult>> Outline(
        IMediator mediator,
        CancellationToken cancellationToken,
        Guid? plan = null
    )
    {
        var result = await mediator.Send(new GetPlanOutline(plan is { } id ? new PlanId(id) : null), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Created<BegunPlan>, ProblemHttpResult>> Begin(
        BeginPlanBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(body.ToCommand(), cancellationToken);

        var board = $"{http.Request.Path}"[..^"plans".Length];

        return result.ToCreated(begun => $"{board}priorities?plan={begun.Id}");
    }

    private static Task<Results<NoContent, ProblemHttpResult>> Change(
        Guid planId,
        PlanBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => mediator.ChangeAsync(body.ToCommand(new PlanId(planId), version.Value), http, cancellationToken);

    private static Task<Results<NoContent, ProblemHttpResult>> Close(
        Guid planId,
        ClosePlanBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => mediator.ChangeAsync(body.ToCommand(new PlanId(planId), version.Value), http, cancellationToken);

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Paper(
        Guid planId,
        IDocumentWriter writer,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken,
        string format = "html"
    )
    {
        var result = await mediator.Send(new WritePlan(new PlanId(planId)), cancellationToken);

        return await result.ToFileAsync(format, writer, http);
    }
}
