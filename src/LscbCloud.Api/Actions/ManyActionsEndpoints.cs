using LscbCloud.Api.Common;
using LscbCloud.Api.TextChecks;
using LscbCloud.Application.Actions;
using LscbCloud.Domain.Actions;
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

    private static Task<Results<Ok<ChangedActions>, ProblemHttpResult>> SetDue(
        ManyActionsDueBody body,
        [AsParameters] Call call
    ) => call.ReadAsync(body.ToCommand());

    private static Task<Results<Ok<ChangedActions>, ProblemHttpResult>> Give(
        ManyActionsPostBody body,
        [AsParameters] Call call
    ) => call.ReadAsync(body.ToCommand());

    private static Task<Results<Ok<ChangedActions>, ProblemHttpResult>> AskForReplies(
        ManyReplyRequestsBody body,
        [AsParameters] Call call
    ) => call.ReadAsync(body.ToCommand());

    private static Task<Results<Ok<ChangedActions>, ProblemHttpResult>> Close(
        ManyActionsClosureBody body,
        [AsParameters] Call call
    ) => call.ReadAsync(body.ToCommand());

    private static Task<Results<Created<SavedActionView>, ProblemHttpResult>> Keep(
        ActionViewBody body,
        [AsParameters] Call call
    ) => call.CreateAsync(body.ToCommand(), kept => $"{call.Http.Request.Path}/{kept.Id}");

    private static Task<Results<NoContent, ProblemHttpResult>> Forget(Guid view, [AsParameters] Call call) =>
        call.DoAsync(new DeleteActionView(new ActionViewId(view)));
}

internal sealed record ManyActionsDueBody(IReadOnlyList<NewDueBody>? Items, string? Reason) : TextBody
{
    public SetManyActionsDue ToCommand() =>
        new([.. (Items ?? []).Select(item => new NewDue(item.Reference ?? "", item.Version, item.Due))], Reason ?? "");
}

internal sealed record NewDueBody(string? Reference, int Version, DateOnly? Due);

internal sealed record ManyActionsPostBody(IReadOnlyList<NewPostBody>? Items) : TextBody
{
    public ReassignActions ToCommand() =>
        new([.. (Items ?? []).Select(item => new NewPost(item.Reference ?? "", item.Version, item.Post ?? ""))]);
}

internal sealed record NewPostBody(string? Reference, int Version, string? Post);

internal sealed record ManyReplyRequestsBody(IReadOnlyList<ActionToAskAboutBody>? Items, DateOnly? ReplyBy)
{
    public AskForManyReplies ToCommand() =>
        new([.. (Items ?? []).Select(item => new ActionToAskAbout(item.Reference ?? "", item.Version))], ReplyBy);
}

internal sealed record ActionToAskAboutBody(string? Reference, int Version);

internal sealed record ManyActionsClosureBody(IReadOnlyList<ActionToCloseBody>? Items, string? Reason) : TextBody
{
    public CloseManyActions ToCommand() =>
        new([.. (Items ?? []).Select(item => new ActionToClose(item.Reference ?? "", item.Version))], Reason);
}

internal sealed record ActionToCloseBody(string? Reference, int Version);

internal sealed record ActionViewBody(
    string? Name,
    ActionsShown? Show,
    string? Owner,
    string? Priority,
    string? Text,
    ActionOrder? Sort
) : TextBody
{
    public SaveActionView ToCommand() =>
        new(Name ?? "", Show ?? ActionsShown.Open, Owner, Priority, Text, Sort ?? ActionOrder.Due);
}
