using LscbCloud.Api.Common;
using LscbCloud.Api.TextChecks;
using LscbCloud.Application.Retention;
using LscbCloud.Domain.Retention;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.Retention;

/// <summary>How long a board keeps what, the legal hold that it is under, and what is past its date.</summary>
internal static class RetentionEndpoints
{
    public static void MapRetention(this IEndpointRouteBuilder api)
    {
        var retention = api.MapGroup("/retention").WithTags("Retention");

        _ = retention.MapGet("/", Get).WithName("GetRetention");
        _ = retention.MapPut("/classes/{recordClass}", Decide).WithName("DecideRetention");
        _ = retention.MapPost("/holds", PutOn).WithName("PlaceLegalHold");
        _ = retention.MapPost("/holds/{hold:guid}/lifting", Lift).WithName("LiftLegalHold");
        _ = retention.MapGet("/past-date", ListPast).WithName("ListDueForDisposal");
    }

    private static async Task<Results<Ok<RetentionView>, ProblemHttpResult>> Get(
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new GetRetention(), cancellationToken);

        return result.ToOk();
    }

    private static Task<Results<NoContent, ProblemHttpResult>> Decide(
        string recordClass,
        DecideRetentionBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var command = new DecideRetention(
            QueryWords.Read<RecordClass>(recordClass),
            version.Value,
            body.Keeping,
            body.Years,
            body.Reason ?? "",
            TextAnswerBody.Read(body.Answers)
        );

        return mediator.ChangeAsync(command, http, cancellationToken);
    }

    private static async Task<Results<Created<HoldPutOn>, ProblemHttpResult>> PutOn(
        HoldReasonBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var command = new PlaceLegalHold(body.Reason ?? "", TextAnswerBody.Read(body.Answers));
        var result = await mediator.Send(command, cancellationToken);

        return result.ToCreated(http, put => put.Version, put => $"{http.Request.Path}/{put.Id:D}");
    }

    private static Task<Results<NoContent, ProblemHttpResult>> Lift(
        Guid hold,
        HoldReasonBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var answers = TextAnswerBody.Read(body.Answers);
        var command = new LiftLegalHold(new LegalHoldId(hold), version.Value, body.Reason ?? "", answers);

        return mediator.ChangeAsync(command, http, cancellationToken);
    }

    private static async Task<Results<Ok<DisposalList>, ProblemHttpResult>> ListPast(
        IMediator mediator,
        CancellationToken cancellationToken,
        string show = "plans",
        string? after = null,
        int limit = 50
    )
    {
        var query = new ListDueForDisposal(QueryWords.Read<RecordClass>(show), after, limit);
        var result = await mediator.Send(query, cancellationToken);

        return result.ToOk();
    }
}

internal sealed record DecideRetentionBody(
    Keeping? Keeping,
    int? Years,
    string? Reason,
    IReadOnlyList<TextAnswerBody>? Answers
);

internal sealed record HoldReasonBody(string? Reason, IReadOnlyList<TextAnswerBody>? Answers);
