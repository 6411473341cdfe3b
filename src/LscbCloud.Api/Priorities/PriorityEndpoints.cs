using LscbCloud.Api.Common;
using LscbCloud.Api.TextChecks;
using LscbCloud.Application.Documents;
using LscbCloud.Application.Priorities;
using LscbCloud.Domain.Priorities;
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

    private static Task<Results<Ok<PriorityList>, ProblemHttpResult>> List(
        [AsParameters] Call call,
        string state = "open",
        string? after = null,
        int limit = 50,
        Guid? plan = null
    )
    {
        var which = Enum.TryParse<PriorityState>(state, ignoreCase: true, out var known) ? known : (PriorityState)(-1);

        return call.ReadAsync(new ListPriorities(which, after, limit, plan is { } id ? new PlanId(id) : null));
    }

    private static Task<Results<Created<AgreedPriority>, ProblemHttpResult>> Agree(
        PriorityBody body,
        [AsParameters] Call call
    ) =>
        call.CreateAsync(
            body.ToCommand(),
            agreed => agreed.Version,
            agreed => $"{call.Http.Request.Path}/{agreed.Slug}"
        );

    private static Task<Results<Ok<PriorityDetail>, ProblemHttpResult>> Get(string slug, [AsParameters] Call call) =>
        call.ReadAsync(new GetPriority(slug), detail => detail.Version);

    private static Task<Results<NoContent, ProblemHttpResult>> Revise(
        string slug,
        PriorityBody body,
        [AsParameters] Change change
    ) => change.SendAsync(body.ToRevision(slug, change.Version));

    private static Task<Results<NoContent, ProblemHttpResult>> Carry(
        string slug,
        CarryPriorityBody body,
        [AsParameters] Change change
    ) => change.SendAsync(new CarryPriority(slug, change.Version, body.Plan is { } plan ? new PlanId(plan) : null));

    private static Task<Results<NoContent, ProblemHttpResult>> RecordUpdate(
        string slug,
        RecordUpdateBody body,
        [AsParameters] Change change
    ) => change.SendAsync(body.ToCommand(slug, change.Version));

    private static Task<Results<NoContent, ProblemHttpResult>> AmendUpdate(
        string slug,
        Guid updateId,
        AmendUpdateBody body,
        [AsParameters] Change change
    ) => change.SendAsync(body.ToCommand(slug, change.Version, new UpdateId(updateId)));

    private static Task<Results<NoContent, ProblemHttpResult>> ProposeJudgement(
        string slug,
        ProposeJudgementBody body,
        [AsParameters] Change change
    ) => change.SendAsync(new ProposeJudgement(slug, change.Version, body.Value, body.Reason ?? ""));

    private static Task<Results<NoContent, ProblemHttpResult>> AgreeJudgement(
        string slug,
        AgreeJudgementBody body,
        [AsParameters] Change change
    )
    {
        var proposal = new JudgementId(body.ProposalId.GetValueOrDefault());
        var command = new AgreeJudgement(slug, change.Version, proposal, body.Meeting, body.AgreedOn, body.AtMeeting);

        return change.SendAsync(command);
    }

    private static Task<Results<NoContent, ProblemHttpResult>> Close(
        string slug,
        ClosePriorityBody body,
        [AsParameters] Change change
    ) => change.SendAsync(new ClosePriority(slug, change.Version, body.ClosedOn, body.Reason ?? ""));

    private static Task<Results<NoContent, ProblemHttpResult>> Reopen(
        string slug,
        ReopenPriorityBody body,
        [AsParameters] Change change
    ) => change.SendAsync(new ReopenPriority(slug, change.Version, body.Reason ?? ""));

    private static Task<Results<FileContentHttpResult, ProblemHttpResult>> HighlightReport(
        string slug,
        IDocumentWriter writer,
        [AsParameters] Call call,
        string format = "html"
    ) => call.WriteAsync(new WriteHighlightReport(slug), format, writer);
}

// Every part of a body may be absent, so that all that is missing is named at once, field by field, and not one by one.

internal sealed record PriorityBody(
    string? Title,
    string? Aim,
    string? Reason,
    LeadBody? Lead,
    DateOnly? From,
    DateOnly? To,
    IReadOnlyList<string>? Tags
) : TextBody
{
    public AgreePriority ToCommand() =>
        new(Title ?? "", Aim ?? "", Reason ?? "", new LeadInput(Lead?.Post ?? "", Lead?.Group), From, To, Tags ?? []);

    public RevisePriority ToRevision(string slug, int version) =>
        new(
            slug,
            version,
            Title ?? "",
            Aim ?? "",
            Reason ?? "",
            new LeadInput(Lead?.Post ?? "", Lead?.Group),
            From,
            To,
            Tags ?? []
        );
}

internal sealed record CarryPriorityBody(Guid? Plan);

internal sealed record LeadBody(string? Post, string? Group);

internal sealed record ImpactBody(ImpactState? State, string? Text, DateOnly? ExpectedBy)
{
    public static ImpactInput Read(ImpactBody? body) => new(body?.State, body?.Text, body?.ExpectedBy);
}

internal sealed record RecordUpdateBody(DateOnly? AsAt, string? Did, ImpactBody? Impact, string? Next) : TextBody
{
    public RecordUpdate ToCommand(string slug, int version) =>
        new(slug, version, AsAt, Did ?? "", ImpactBody.Read(Impact), Next ?? "");
}

internal sealed record AmendUpdateBody(string? Did, ImpactBody? Impact, string? Next) : TextBody
{
    public AmendUpdate ToCommand(string slug, int version, UpdateId update) =>
        new(slug, version, update, Did ?? "", ImpactBody.Read(Impact), Next ?? "");
}

internal sealed record ProposeJudgementBody(JudgementValue? Value, string? Reason) : TextBody;

internal sealed record AgreeJudgementBody(Guid? ProposalId, string? Meeting, DateOnly? AgreedOn, string? AtMeeting)
    : TextBody;

internal sealed record ClosePriorityBody(DateOnly? ClosedOn, string? Reason) : TextBody;

internal sealed record ReopenPriorityBody(string? Reason) : TextBody;
