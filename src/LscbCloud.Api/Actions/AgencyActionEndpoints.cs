using LscbCloud.Api.Common;
using LscbCloud.Api.Files;
using LscbCloud.Api.TextChecks;
using LscbCloud.Application.Actions;
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

    private static async Task<Results<Ok<AgencyActionList>, ProblemHttpResult>> List(
        IMediator mediator,
        CancellationToken cancellationToken,
        string show = "open",
        string? board = null,
        string? text = null,
        string? after = null,
        int limit = 50
    )
    {
        var query = new ListAgencyActions(QueryWords.Read<ActionsShown>(show), board, text, after, limit);
        var result = await mediator.Send(query, cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Ok<AgencyActionDetail>, ProblemHttpResult>> Get(
        string boardSlug,
        string reference,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new GetAgencyAction(boardSlug, reference), cancellationToken);

        return result.ToOk(http, detail => detail.Action.Version);
    }

    private static async Task<Results<Ok<HistoryPage>, ProblemHttpResult>> History(
        string boardSlug,
        string reference,
        IMediator mediator,
        CancellationToken cancellationToken,
        Guid? after = null,
        int limit = 50
    )
    {
        var query = new GetAgencyActionHistory(boardSlug, reference, after, limit);
        var result = await mediator.Send(query, cancellationToken);

        return result.ToOk();
    }

    private static Task<Results<NoContent, ProblemHttpResult>> Update(
        string boardSlug,
        string reference,
        AgencyActionUpdateBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => mediator.ChangeAsync(body.ToCommand(new(boardSlug, reference, version.Value)), http, cancellationToken);

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
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        mediator.ChangeAsync(
            new AskBoardForTime(
                new(boardSlug, reference, version.Value),
                body.ToInput(),
                TextAnswerBody.Read(body.Answers)
            ),
            http,
            cancellationToken
        );

    private static async Task<Results<NoContent, ProblemHttpResult>> Gather(
        string boardSlug,
        string reference,
        LinkActionsBody body,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var command = new LinkActions(
            new(boardSlug, reference),
            new(body.Other?.Board ?? "", body.Other?.Reference ?? "")
        );
        var result = await mediator.Send(command, cancellationToken);

        return result.ToNoContent();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> Release(
        string boardSlug,
        string reference,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new UnlinkAction(new(boardSlug, reference)), cancellationToken);

        return result.ToNoContent();
    }
}
