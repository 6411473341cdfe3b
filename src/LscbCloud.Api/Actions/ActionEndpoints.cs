using LscbCloud.Api.Common;
using LscbCloud.Application.Actions;
using LscbCloud.Application.Sheets;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.Actions;

/// <summary>The one list of a board's actions, and what the board does with each.</summary>
internal static class ActionEndpoints
{
    public static void MapActions(this IEndpointRouteBuilder api)
    {
        var actions = api.MapGroup("/actions").WithTags("Actions");

        _ = actions.MapGet("/", List).WithName("ListActions");
        _ = actions.MapPost("/", Raise).WithName("RaiseAction");
        _ = actions.MapPost("/proposals", Propose).WithName("ProposeAction");
        _ = actions
            .MapGet("/export", Export)
            .WithName("ExportActions")
            .ProducesFile("text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        _ = actions.MapGet("/{reference}", Get).WithName("GetAction");
        _ = actions.MapPut("/{reference}", Change).WithName("ChangeAction");
        _ = actions.MapPost("/{reference}/agreement", Agree).WithName("AgreeAction");
        _ = actions.MapPut("/{reference}/due", SetDue).WithName("SetActionDue");
        _ = actions.MapPost("/{reference}/reply-request", AskForReply).WithName("AskForReply");
        _ = actions.MapPost("/{reference}/updates", Update).WithName("RecordActionUpdate");
        _ = actions.MapPost("/{reference}/completions", ReportDone).WithName("ReportActionDone");
        _ = actions.MapPost("/{reference}/verification", Verify).WithName("VerifyAction");
        _ = actions.MapPost("/{reference}/return", SendBack).WithName("SendActionBack");
        _ = actions.MapPost("/{reference}/due-changes", AskForTime).WithName("AskForTime");
        _ = actions.MapPost("/{reference}/due-changes/answer", AnswerDueChange).WithName("AnswerDueChange");
        _ = actions.MapPost("/{reference}/closure", Close).WithName("CloseAction");
        _ = actions.MapPost("/{reference}/withdrawal", Withdraw).WithName("WithdrawAction");
    }

    private static async Task<Results<Ok<ActionList>, ProblemHttpResult>> List(
        [AsParameters] ActionParameters filter,
        IMediator mediator,
        CancellationToken cancellationToken,
        string? after = null,
        int limit = 50
    )
    {
        var result = await mediator.Send(filter.ToList(after, limit), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Export(
        [AsParameters] ActionParameters filter,
        ISheetWriter writer,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken,
        string format = "csv"
    )
    {
        var result = await mediator.Send(filter.ToExport(), cancellationToken);

        return await result.ToFileAsync(format, writer, http);
    }

    private static async Task<Results<Created<RaisedAction>, ProblemHttpResult>> Raise(
        RaiseActionBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => Created(await mediator.Send(body.ToCommand(), cancellationToken), http, $"{http.Request.Path}");

    private static async Task<Results<Created<RaisedAction>, ProblemHttpResult>> Propose(
        ProposeActionBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        Created(
            await mediator.Send(body.ToCommand(), cancellationToken),
            http,
            $"{http.Request.Path}".Replace("/proposals", "", StringComparison.Ordinal)
        );

    private static Results<Created<RaisedAction>, ProblemHttpResult> Created(
        Domain.Common.Result<RaisedAction> result,
        HttpContext http,
        string list
    ) => result.ToCreated(http, raised => raised.Version, raised => $"{list}/{raised.Reference}");

    private static async Task<Results<Ok<ActionDetail>, ProblemHttpResult>> Get(
        string reference,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new GetAction(reference), cancellationToken);

        return result.ToOk(http, detail => detail.Version);
    }

    private static Task<Results<NoContent, ProblemHttpResult>> Change(
        string reference,
        ChangeActionBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => mediator.ChangeAsync(body.ToCommand(new(reference, version.Value)), http, cancellationToken);

    private static Task<Results<NoContent, ProblemHttpResult>> Agree(
        string reference,
        AgreeActionBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        mediator.ChangeAsync(
            new AgreeAction(new(reference, version.Value), body.Meeting, body.AgreedOn, body.AtMeeting),
            http,
            cancellationToken
        );

    private static Task<Results<NoContent, ProblemHttpResult>> SetDue(
        string reference,
        SetActionDueBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        mediator.ChangeAsync(
            new SetActionDue(new(reference, version.Value), body.Due, body.Reason ?? ""),
            http,
            cancellationToken
        );

    private static Task<Results<NoContent, ProblemHttpResult>> AskForReply(
        string reference,
        AskForReplyBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => mediator.ChangeAsync(new AskForReply(new(reference, version.Value), body.ReplyBy), http, cancellationToken);

    private static Task<Results<NoContent, ProblemHttpResult>> Update(
        string reference,
        ActionUpdateBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        mediator.ChangeAsync(
            new RecordActionUpdate(new(reference, version.Value), body.ToInput()),
            http,
            cancellationToken
        );

    private static Task<Results<NoContent, ProblemHttpResult>> ReportDone(
        string reference,
        CompletionBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        mediator.ChangeAsync(
            new ReportActionDone(new(reference, version.Value), body.ToInput()),
            http,
            cancellationToken
        );

    private static Task<Results<NoContent, ProblemHttpResult>> Verify(
        string reference,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => mediator.ChangeAsync(new VerifyAction(new(reference, version.Value)), http, cancellationToken);

    private static Task<Results<NoContent, ProblemHttpResult>> SendBack(
        string reference,
        ActionReasonBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        mediator.ChangeAsync(
            new SendActionBack(new(reference, version.Value), body.Reason ?? ""),
            http,
            cancellationToken
        );

    private static Task<Results<NoContent, ProblemHttpResult>> AskForTime(
        string reference,
        MoreTimeBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => mediator.ChangeAsync(new AskForTime(new(reference, version.Value), body.ToInput()), http, cancellationToken);

    private static Task<Results<NoContent, ProblemHttpResult>> AnswerDueChange(
        string reference,
        AnswerDueChangeBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        mediator.ChangeAsync(
            new AnswerDueChange(new(reference, version.Value), body.IsGranted, body.Reason),
            http,
            cancellationToken
        );

    private static Task<Results<NoContent, ProblemHttpResult>> Close(
        string reference,
        ActionReasonBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => mediator.ChangeAsync(new CloseAction(new(reference, version.Value), body.Reason), http, cancellationToken);

    private static Task<Results<NoContent, ProblemHttpResult>> Withdraw(
        string reference,
        ActionReasonBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        mediator.ChangeAsync(
            new WithdrawAction(new(reference, version.Value), body.Reason ?? ""),
            http,
            cancellationToken
        );
}
