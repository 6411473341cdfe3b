using LscbCloud.Api.Common;
using LscbCloud.Api.Files;
using LscbCloud.Application.Evidence;
using LscbCloud.Domain.Evidence;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.Evidence;

/// <summary>The evidence of a board or of an agency: documents, what stands on them, and what a priority or an action stands on.</summary>
internal static class EvidenceEndpoints
{
    public static void MapEvidence(this IEndpointRouteBuilder api)
    {
        var evidence = api.MapGroup("/evidence").WithTags("Evidence");

        _ = evidence.MapGet("/", List).WithName("ListEvidence");
        _ = evidence.MapPost("/", Add).WithName("AddEvidence").AcceptsFile<AddEvidenceBody>();
        _ = evidence.MapGet("/{item}", Get).WithName("GetEvidence");
        _ = evidence.MapPut("/{item}", Change).WithName("ChangeEvidence");
        _ = evidence.MapPost("/{item}/revisions", Revise).WithName("ReviseEvidence").AcceptsFile<ReviseEvidenceBody>();
        _ = evidence.MapPost("/{item}/withdrawal", Withdraw).WithName("WithdrawEvidence");
        _ = evidence.MapPost("/{item}/citations", Cite).WithName("CiteEvidence");
        _ = evidence.MapDelete("/{item}/citations/{citation:guid}", TakeAway).WithName("RemoveCitation");

        _ = api.MapGet("/priorities/{slug}/evidence", OfPriority).WithTags("Evidence").WithName("ListPriorityEvidence");
        _ = api.MapGet("/actions/{reference}/evidence", OfAction).WithTags("Evidence").WithName("ListActionEvidence");
    }

    /// <summary>The same for an agency, which cites from the actions that it owns.</summary>
    public static void MapAgencyEvidence(this IEndpointRouteBuilder api)
    {
        var evidence = api.MapGroup("/evidence").WithTags("Agency evidence");

        _ = evidence.MapGet("/", List).WithName("ListAgencyEvidence");
        _ = evidence.MapPost("/", Add).WithName("AddAgencyEvidence").AcceptsFile<AddEvidenceBody>();
        _ = evidence.MapGet("/{item}", Get).WithName("GetAgencyEvidence");
        _ = evidence.MapPut("/{item}", Change).WithName("ChangeAgencyEvidence");
        _ = evidence
            .MapPost("/{item}/revisions", Revise)
            .WithName("ReviseAgencyEvidence")
            .AcceptsFile<ReviseEvidenceBody>();
        _ = evidence.MapPost("/{item}/withdrawal", Withdraw).WithName("WithdrawAgencyEvidence");
        _ = evidence.MapPost("/{item}/citations", Cite).WithName("CiteAgencyEvidence");
        _ = evidence.MapDelete("/{item}/citations/{citation:guid}", TakeAway).WithName("RemoveAgencyCitation");

        _ = api.MapGet("/actions/{boardSlug}/{reference}/evidence", OfAgencyAction)
            .WithTags("Agency evidence")
            .WithName("ListAgencyActionEvidence");
    }

    private static async Task<Results<Ok<EvidenceList>, ProblemHttpResult>> List(
        IMediator mediator,
        CancellationToken cancellationToken,
        string show = "current",
        string? text = null,
        string? after = null,
        int limit = 50
    )
    {
        var shown = QueryWords.Read<EvidenceShown>(show);
        var result = await mediator.Send(new ListEvidence(shown, text, after, limit), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Created<AddedEvidence>, ProblemHttpResult>> Add(
        WithFile<AddEvidenceBody> sent,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        if (sent.Refusal is { } refusal)
        {
            return refusal;
        }

        var command = sent.BodyOr(AddEvidenceBody.Empty).ToCommand(sent.File);
        var result = await mediator.Send(command, cancellationToken);

        return result.ToCreated(http, added => added.Version, added => $"{http.Request.Path}/{added.Reference}");
    }

    private static async Task<Results<Ok<EvidenceDetail>, ProblemHttpResult>> Get(
        string item,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new GetEvidence(item), cancellationToken);

        return result.ToOk(http, detail => detail.Version);
    }

    private static Task<Results<NoContent, ProblemHttpResult>> Change(
        string item,
        ChangeEvidenceBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        mediator.ChangeAsync(
            new ChangeEvidence(new(item, version.Value), body.Title ?? "", body.Note, body.ReviewOn),
            http,
            cancellationToken
        );

    private static async Task<Results<NoContent, ProblemHttpResult>> Revise(
        string item,
        WithFile<ReviseEvidenceBody> sent,
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

        var body = sent.BodyOr(ReviseEvidenceBody.Empty);
        var command = new ReviseEvidence(new(item, version.Value), body.ToInput(sent.File));

        return await mediator.ChangeAsync(command, http, cancellationToken);
    }

    private static Task<Results<NoContent, ProblemHttpResult>> Withdraw(
        string item,
        WithdrawEvidenceBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        mediator.ChangeAsync(
            new WithdrawEvidence(new(item, version.Value), body.Reason ?? ""),
            http,
            cancellationToken
        );

    private static Task<Results<NoContent, ProblemHttpResult>> Cite(
        string item,
        CiteEvidenceBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => mediator.ChangeAsync(new CiteEvidence(new(item, version.Value), body.ToInput()), http, cancellationToken);

    private static Task<Results<NoContent, ProblemHttpResult>> TakeAway(
        string item,
        Guid citation,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        mediator.ChangeAsync(
            new RemoveCitation(new(item, version.Value), new CitationId(citation)),
            http,
            cancellationToken
        );

    private static async Task<Results<Ok<CitedEvidenceList>, ProblemHttpResult>> OfPriority(
        string slug,
        IMediator mediator,
        CancellationToken cancellationToken,
        Guid? after = null,
        int limit = 50
    )
    {
        var result = await mediator.Send(new ListPriorityEvidence(slug, after, limit), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Ok<CitedEvidenceList>, ProblemHttpResult>> OfAction(
        string reference,
        IMediator mediator,
        CancellationToken cancellationToken,
        Guid? after = null,
        int limit = 50
    )
    {
        var result = await mediator.Send(new ListActionEvidence(reference, after, limit), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Ok<CitedEvidenceList>, ProblemHttpResult>> OfAgencyAction(
        string boardSlug,
        string reference,
        IMediator mediator,
        CancellationToken cancellationToken,
        Guid? after = null,
        int limit = 50
    )
    {
        var query = new ListActionEvidence(reference, after, limit, boardSlug);
        var result = await mediator.Send(query, cancellationToken);

        return result.ToOk();
    }
}
