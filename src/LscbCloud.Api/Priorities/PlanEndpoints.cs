using LscbCloud.Api.Common;
using LscbCloud.Api.TextChecks;
using LscbCloud.Application.Documents;
using LscbCloud.Application.Priorities;
using LscbCloud.Domain.Priorities;
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

    private static Task<Results<Ok<PlanOutline>, ProblemHttpResult>> Outline(
        [AsParameters] Call call,
        Guid? plan = null
    ) => call.ReadAsync(new GetPlanOutline(plan is { } id ? new PlanId(id) : null));

    private static Task<Results<Created<BegunPlan>, ProblemHttpResult>> Begin(
        BeginPlanBody body,
        [AsParameters] Call call
    )
    {
        var board = $"{call.Http.Request.Path}"[..^"plans".Length];

        return call.CreateAsync(body.ToCommand(), begun => $"{board}priorities?plan={begun.Id}");
    }

    private static Task<Results<NoContent, ProblemHttpResult>> Change(
        Guid planId,
        PlanBody body,
        [AsParameters] Change change
    ) => change.SendAsync(body.ToCommand(new PlanId(planId), change.Version));

    private static Task<Results<NoContent, ProblemHttpResult>> Close(
        Guid planId,
        ClosePlanBody body,
        [AsParameters] Change change
    ) => change.SendAsync(body.ToCommand(new PlanId(planId), change.Version));

    private static Task<Results<FileContentHttpResult, ProblemHttpResult>> Paper(
        Guid planId,
        IDocumentWriter writer,
        [AsParameters] Call call,
        string format = "html"
    ) => call.WriteAsync(new WritePlan(new PlanId(planId)), format, writer);
}

internal sealed record PlanBody(string? Title, DateOnly? From, DateOnly? To) : TextBody
{
    public ChangePlan ToCommand(PlanId plan, int version) => new(plan, version, Title ?? "", From, To);
}

internal sealed record BeginPlanBody(string? Title, DateOnly? From, DateOnly? To, IReadOnlyList<string>? Carry)
    : TextBody
{
    public BeginPlan ToCommand() => new(Title ?? "", From, To, Carry ?? []);
}

internal sealed record ClosePlanBody(DateOnly? ClosedOn, string? Reason) : TextBody
{
    public ClosePlan ToCommand(PlanId plan, int version) => new(plan, version, ClosedOn, Reason ?? "");
}
