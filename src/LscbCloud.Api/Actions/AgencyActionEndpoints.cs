using LscbCloud.Api.Common;
using LscbCloud.Api.Files;
using LscbCloud.Api.TextChecks;
using LscbCloud.Application.Actions;
using LscbCloud.Application.Files;
using LscbCloud.Application.History;
using LscbCloud.Domain.Actions;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.Actions;

/// <summary>What an agency has promised to all its boards, and what it says of each promise.</summary>
internal static class AgencyActionEndpoints
{
    public static void MapAgencyActions(this IEndpointRouteBuilder api)
    {
        var actions = api.MapGroup("/actions").WithTags("Agency actions");

        _ = actions.MapGet("/", List).WithName("ListAgencyActions");
        _ = actions.MapGet("/{boardSlug}/{reference}", Get).WithName("GetAgencyAction");
        _ = actions.MapGet("/{boardSlug}/{reference}/history", History).WithName("GetAgencyActionHistory");
        _ = actions.MapPost("/{boardSlug}/{reference}/updates", Update).WithName("RecordAgencyActionUpdate");
        _ = actions
            .MapPost("/{boardSlug}/{reference}/completions", ReportDone)
            .WithName("ReportAgencyActionDone")
            .AcceptsFile<AgencyCompletionBody>();
        _ = actions.MapPost("/{boardSlug}/{reference}/due-changes", AskForTime).WithName("AskBoardForTime");
        _ = actions.MapPost("/{boardSlug}/{reference}/commitment", Gather).WithName("LinkActions");
        _ = actions.MapDelete("/{boardSlug}/{reference}/commitment", Release).WithName("UnlinkAction");
    }

    private static Task<Results<Ok<AgencyActionList>, ProblemHttpResult>> List(
        [AsParameters] Call call,
        string show = "open",
        string? board = null,
        string? text = null,
        string? after = null,
        int limit = 50
    ) => call.ReadAsync(new ListAgencyActions(QueryWords.Read<ActionsShown>(show), board, text, after, limit));

    private static Task<Results<Ok<AgencyActionDetail>, ProblemHttpResult>> Get(
        string boardSlug,
        string reference,
        [AsParameters] Call call
    ) => call.ReadAsync(new GetAgencyAction(boardSlug, reference), detail => detail.Action.Version);

    private static Task<Results<Ok<HistoryPage>, ProblemHttpResult>> History(
        string boardSlug,
        string reference,
        [AsParameters] Call call,
        Guid? after = null,
        int limit = 50
    ) => call.ReadAsync(new GetAgencyActionHistory(boardSlug, reference, after, limit));

    private static Task<Results<NoContent, ProblemHttpResult>> Update(
        string boardSlug,
        string reference,
        AgencyActionUpdateBody body,
        [AsParameters] Change change
    ) => change.SendAsync(body.ToCommand(new(boardSlug, reference, change.Version)));

    private static async Task<Results<NoContent, ProblemHttpResult>> ReportDone(
        string boardSlug,
        string reference,
        WithFile<AgencyCompletionBody> sent,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        if (sent.Refusal is { } refusal)
        {
            return refusal;
        }

        var body = sent.BodyOr(AgencyCompletionBody.Empty);
        var command = body.ToCommand(new(boardSlug, reference, version.Value), sent.File);

        return await mediator.ChangeAsync(command, http, cancellationToken);
    }

    private static Task<Results<NoContent, ProblemHttpResult>> AskForTime(
        string boardSlug,
        string reference,
        MoreTimeBody body,
        [AsParameters] Change change
    ) => change.SendAsync(new AskBoardForTime(new(boardSlug, reference, change.Version), body.ToInput()));

    private static Task<Results<NoContent, ProblemHttpResult>> Gather(
        string boardSlug,
        string reference,
        LinkActionsBody body,
        [AsParameters] Call call
    ) =>
        call.DoAsync(
            new LinkActions(new(boardSlug, reference), new(body.Other?.Board ?? "", body.Other?.Reference ?? ""))
        );

    private static Task<Results<NoContent, ProblemHttpResult>> Release(
        string boardSlug,
        string reference,
        [AsParameters] Call call
    ) => call.DoAsync(new UnlinkAction(new(boardSlug, reference)));
}

/// <summary>Which of the agency's actions, with the version that the writer has read.</summary>
internal sealed record AgencyActionTargetBody(string? Board, string? Reference, int? Version)
{
    public static IReadOnlyList<AgencyActionTarget> Read(IReadOnlyList<AgencyActionTargetBody>? also) =>
        [.. (also ?? []).Select(one => new AgencyActionTarget(one.Board ?? "", one.Reference ?? "", one.Version ?? 0))];
}

/// <summary>Which of the agency's actions.</summary>
internal sealed record AgencyActionNameBody(string? Board, string? Reference);

internal sealed record AgencyActionUpdateBody(
    string? Text,
    Outlook? Outlook,
    IReadOnlyList<AgencyActionTargetBody>? Also
) : TextBody
{
    public RecordAgencyActionUpdate ToCommand(AgencyActionTarget target) =>
        new(target, new ProgressInput(Text ?? "", Outlook), AgencyActionTargetBody.Read(Also));
}

internal sealed record AgencyCompletionBody(
    DateOnly? DoneOn,
    string? Proof,
    string? ProofAddress,
    string? NoProofReason,
    bool? IsDeclared,
    IReadOnlyList<AgencyActionTargetBody>? Also
) : TextBody
{
    public static readonly AgencyCompletionBody Empty = new(
        DoneOn: null,
        Proof: null,
        ProofAddress: null,
        NoProofReason: null,
        IsDeclared: null,
        Also: null
    );

    public ReportAgencyActionDone ToCommand(AgencyActionTarget target, OfferedFile? file) =>
        new(
            target,
            new CompletionInput(DoneOn, Proof, ProofAddress, NoProofReason, file, IsDeclared ?? false),
            AgencyActionTargetBody.Read(Also)
        );
}

internal sealed record LinkActionsBody(AgencyActionNameBody? Other);
