using LscbCloud.Api.Common;
using LscbCloud.Api.TextChecks;
using LscbCloud.Application.Actions;
using LscbCloud.Application.Sheets;
using LscbCloud.Domain.Actions;
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

    private static Task<Results<Ok<ActionList>, ProblemHttpResult>> List(
        [AsParameters] ActionParameters filter,
        [AsParameters] Call call,
        string? after = null,
        int limit = 50
    ) => call.ReadAsync(filter.ToList(after, limit));

    private static Task<Results<FileContentHttpResult, ProblemHttpResult>> Export(
        [AsParameters] ActionParameters filter,
        ISheetWriter writer,
        [AsParameters] Call call,
        string format = "csv"
    ) => call.WriteAsync(filter.ToExport(), format, writer);

    private static Task<Results<Created<RaisedAction>, ProblemHttpResult>> Raise(
        RaiseActionBody body,
        [AsParameters] Call call
    ) => call.CreateAsync(body.ToCommand(), raised => raised.Version, raised => AddressOf(call, raised));

    private static Task<Results<Created<RaisedAction>, ProblemHttpResult>> Propose(
        ProposeActionBody body,
        [AsParameters] Call call
    ) => call.CreateAsync(body.ToCommand(), raised => raised.Version, raised => AddressOf(call, raised));

    private static string AddressOf(Call call, RaisedAction raised) =>
        $"{call.Http.Request.Path}".Replace("/proposals", "", StringComparison.Ordinal) + $"/{raised.Reference}";

    private static Task<Results<Ok<ActionDetail>, ProblemHttpResult>> Get(string reference, [AsParameters] Call call) =>
        call.ReadAsync(new GetAction(reference), detail => detail.Version);

    private static Task<Results<NoContent, ProblemHttpResult>> Change(
        string reference,
        ChangeActionBody body,
        [AsParameters] Change change
    ) => change.SendAsync(body.ToCommand(new(reference, change.Version)));

    private static Task<Results<NoContent, ProblemHttpResult>> Agree(
        string reference,
        AgreeActionBody body,
        [AsParameters] Change change
    ) => change.SendAsync(new AgreeAction(new(reference, change.Version), body.Meeting, body.AgreedOn, body.AtMeeting));

    private static Task<Results<NoContent, ProblemHttpResult>> SetDue(
        string reference,
        SetActionDueBody body,
        [AsParameters] Change change
    ) => change.SendAsync(new SetActionDue(new(reference, change.Version), body.Due, body.Reason ?? ""));

    private static Task<Results<NoContent, ProblemHttpResult>> AskForReply(
        string reference,
        AskForReplyBody body,
        [AsParameters] Change change
    ) => change.SendAsync(new AskForReply(new(reference, change.Version), body.ReplyBy));

    private static Task<Results<NoContent, ProblemHttpResult>> Update(
        string reference,
        ActionUpdateBody body,
        [AsParameters] Change change
    ) => change.SendAsync(new RecordActionUpdate(new(reference, change.Version), body.ToInput()));

    private static Task<Results<NoContent, ProblemHttpResult>> ReportDone(
        string reference,
        CompletionBody body,
        [AsParameters] Change change
    ) => change.SendAsync(new ReportActionDone(new(reference, change.Version), body.ToInput()));

    private static Task<Results<NoContent, ProblemHttpResult>> Verify(string reference, [AsParameters] Change change) =>
        change.SendAsync(new VerifyAction(new(reference, change.Version)));

    private static Task<Results<NoContent, ProblemHttpResult>> SendBack(
        string reference,
        ActionReasonBody body,
        [AsParameters] Change change
    ) => change.SendAsync(new SendActionBack(new(reference, change.Version), body.Reason ?? ""));

    private static Task<Results<NoContent, ProblemHttpResult>> AskForTime(
        string reference,
        MoreTimeBody body,
        [AsParameters] Change change
    ) => change.SendAsync(new AskForTime(new(reference, change.Version), body.ToInput()));

    private static Task<Results<NoContent, ProblemHttpResult>> AnswerDueChange(
        string reference,
        AnswerDueChangeBody body,
        [AsParameters] Change change
    ) => change.SendAsync(new AnswerDueChange(new(reference, change.Version), body.IsGranted, body.Reason));

    private static Task<Results<NoContent, ProblemHttpResult>> Close(
        string reference,
        ActionReasonBody body,
        [AsParameters] Change change
    ) => change.SendAsync(new CloseAction(new(reference, change.Version), body.Reason));

    private static Task<Results<NoContent, ProblemHttpResult>> Withdraw(
        string reference,
        ActionReasonBody body,
        [AsParameters] Change change
    ) => change.SendAsync(new WithdrawAction(new(reference, change.Version), body.Reason ?? ""));
}

internal sealed record AgreeActionBody(string? Meeting, DateOnly? AgreedOn, string? AtMeeting) : TextBody;

internal sealed record SetActionDueBody(DateOnly? Due, string? Reason) : TextBody;

internal sealed record AskForReplyBody(DateOnly? ReplyBy);

internal sealed record ActionUpdateBody(string? Text, Outlook? Outlook) : TextBody
{
    public ProgressInput ToInput() => new(Text ?? "", Outlook);
}

internal sealed record CompletionBody(DateOnly? DoneOn, string? Proof, string? ProofAddress, string? NoProofReason)
    : TextBody
{
    public CompletionInput ToInput() => new(DoneOn, Proof, ProofAddress, NoProofReason);
}

internal sealed record MoreTimeBody(DateOnly? To, string? Reason) : TextBody
{
    public MoreTimeInput ToInput() => new(To, Reason ?? "");
}

internal sealed record AnswerDueChangeBody(bool? IsGranted, string? Reason) : TextBody;

internal sealed record ActionReasonBody(string? Reason) : TextBody;
