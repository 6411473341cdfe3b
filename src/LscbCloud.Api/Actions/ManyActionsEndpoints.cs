using LscbCloud.Api.Common;
using LscbCloud.Application.Actions;
using LscbCloud.Domain.Actions;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.Actions;

/// <summary>What is done with many actions of the list in one step, and the views of it that people keep.</summary>
internal static class ManyActionsEndpoints
{
    public static void MapManyActions(this IEndpointRouteBuilder api)
    {
        var many = api.MapGroup("/many-actions").WithTags("Actions");
        var views = api.MapGroup("/action-views").WithTags("Actions");

        _ = many.MapPut("/due", SetDue).WithName("SetManyActionsDue");
        _ = many.MapPut("/posts", Give).WithName("ReassignActions");
        _ = many.MapPost("/reply-requests", AskForReplies).WithName("AskForManyReplies");
        _ = many.MapPost("/closures", Close).WithName("CloseManyActions");
        _ = views.MapPost("/", Keep).WithName("SaveActionView");
        _ = views.MapDelete("/{view:guid}", Forget).WithName("DeleteActionView");
    }

    private static async Task<Results<Ok<ChangedActions>, ProblemHttpResult>> SetDue(
        ManyActionsDueBody body,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(body.ToCommand(), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Ok<ChangedActions>, ProblemHttpResult>> Give(
        ManyActionsPostBody body,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(body.ToCommand(), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Ok<ChangedActions>, ProblemHttpResult>> AskForReplies(
        ManyReplyRequestsBody body,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(body.ToCommand(), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Ok<ChangedActions>, ProblemHttpResult>> Close(
        ManyActionsClosureBody body,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(body.ToCommand(), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Created<SavedActionView>, ProblemHttpResult>> Keep(
        ActionViewBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(body.ToCommand(), cancellationToken);

        return result.ToCreated(kept => $"{http.Request.Path}/{kept.Id}");
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> Forget(
        Guid view,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new DeleteActionView(new ActionViewId(view)), cancellationToken);

        return result.ToNoContent();
    }
}
