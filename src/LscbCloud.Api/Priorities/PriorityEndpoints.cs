using LscbCloud.Api.Common;
using LscbCloud.Api.TextChecks;
using LscbCloud.Application.Documents;
using LscbCloud.Application.Priorities;
using LscbCloud.Domain.Priorities;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.Priorities;

internal static class PriorityEndpoints
{
    public static void MapPriorities(this IEndpointRouteBuilder api)
    {
        var priorities = api.MapGroup("/priorities").WithTags("Priorities");

        _ = priorities.MapGet("/", List).WithName("ListPriorities");
        _ = priorities.MapPost("/", Agree).WithName("AgreePriority");
        _ = priorities.MapGet("/{slug}", Get).WithName("GetPriority");
        _ = priorities.MapPut("/{slug}", Revise).WithName("RevisePriority");
        _ = priorities.MapPost("/{slug}/carries", Carry).WithName("CarryPriority");
        _ = priorities.MapPost("/{slug}/updates", RecordUpdate).WithName("RecordUpdate");
        _ = priorities.MapPut("/{slug}/updates/{updateId:guid}", AmendUpdate).WithName("AmendUpdate");
        _ = priorities.MapPost("/{slug}/judgement-proposals", ProposeJudgement).WithName("ProposeJudgement");
        _ = priorities.MapPost("/{slug}/judgements", AgreeJudgement).WithName("AgreeJudgement");
        _ = priorities.MapPost("/{slug}/closure", Close).WithName("ClosePriority");
        _ = priorities.MapPost("/{slug}/reopening", Reopen).WithName("ReopenPriority");
        _ = priorities
            .MapGet("/{slug}/highlight-report", HighlightReport)
            .WithName("WriteHighlightReport")
            .ProducesFile("text/html", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    private static async Task<Results<Ok<PriorityList>, ProblemHttpResult>> List(
        IMediator mediator,
        CancellationToken cancellationToken,
        string state = "open",
        string? after = null,
        int limit = 50,
        Guid? plan = null
    )
    {
        var which = Enum.TryParse<PriorityState>(state, ignoreCase: true, out var known) ? known : (PriorityState)(-1);
        var result = await mediator.Send(
            new ListPriorities(which, after, limit, plan is { } id ? new PlanId(id) : null),
            cancellationToken
        );

        return result.ToOk();
    }

    private static async Task<Results<Created<AgreedPriority>, ProblemHttpResult>> Agree(
        PriorityBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(body.ToCommand(), cancellationToken);

        return result.ToCreated(http, agreed => agreed.Version, agreed => $"{http.Request.Path}/{agreed.Slug}");
    }

    private static async Task<Results<Ok<PriorityDetail>, ProblemHttpResult>> Get(
        string slug,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new GetPriority(slug), cancellationToken);

        return result.ToOk(http, detail => detail.Version);
    }

    private static Task<Results<NoContent, ProblemHttpResult>> Revise(
        string slug,
        PriorityBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => mediator.ChangeAsync(body.ToRevision(slug, version.Value), http, cancellationToken);

    private static Task<Results<NoContent, ProblemHttpResult>> Carry(
        string slug,
        CarryPriorityBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        mediator.ChangeAsync(
            new CarryPriority(slug, version.Value, body.Plan is { } plan ? new PlanId(plan) : null),
            http,
            cancellationToken
        );

    private static Task<Results<NoContent, ProblemHttpResult>> RecordUpdate(
        string slug,
        RecordUpdateBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => mediator.ChangeAsync(body.ToCommand(slug, version.Value), http, cancellationToken);

    private static Task<Results<NoContent, ProblemHttpResult>> AmendUpdate(
        string slug,
        Guid updateId,
        AmendUpdateBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => mediator.ChangeAsync(body.ToCommand(slug, version.Value, new UpdateId(updateId)), http, cancellationToken);

    private static Task<Results<NoContent, ProblemHttpResult>> ProposeJudgement(
        string slug,
        ProposeJudgementBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        mediator.ChangeAsync(
            new ProposeJudgement(slug, version.Value, body.Value, body.Reason ?? "", TextAnswerBody.Read(body.Answers)),
            http,
            cancellationToken
        );

    private static async Task<Results<NoContent, ProblemHttpResult>> AgreeJudgement(
        string slug,
        AgreeJudgementBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var proposal = new JudgementId(body.ProposalId.GetValueOrDefault());
        var command = new AgreeJudgement(slug, version.Value, proposal, body.Meeting, body.AgreedOn, body.AtMeeting);
        var result = await mediator.Send(command, cancellationToken);

        return result.ToNoContent(http);
    }

    private static Task<Results<NoContent, ProblemHttpResult>> Close(
        string slug,
        ClosePriorityBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        mediator.ChangeAsync(
            new ClosePriority(slug, version.Value, body.ClosedOn, body.Reason ?? "", TextAnswerBody.Read(body.Answers)),
            http,
            cancellationToken
        );

    private static Task<Results<NoContent, ProblemHttpResult>> Reopen(
        string slug,
        ReopenPriorityBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        mediator.ChangeAsync(
            new ReopenPriority(slug, version.Value, body.Reason ?? "", TextAnswerBody.Read(body.Answers)),
            http,
            cancellationToken
        );

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> HighlightReport(
        string slug,
        IDocumentWriter writer,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken,
        string format = "html"
    )
    {
        var result = await mediator.Send(new WriteHighlightReport(slug), cancellationToken);

        return await result.ToFileAsync(format, writer, http);
    }
}
