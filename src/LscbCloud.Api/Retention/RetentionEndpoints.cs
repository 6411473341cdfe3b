using LscbCloud.Api.Common;
using LscbCloud.Api.TextChecks;
using LscbCloud.Application.Retention;
using LscbCloud.Domain.Retention;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.Retention;

/// <summary>How long a board or an agency keeps its records, the legal hold that it is under, and what is past its date.</summary>
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

    /// <summary>The same for an agency and its own records.</summary>
    public static void MapAgencyRetention(this IEndpointRouteBuilder api)
    {
        var retention = api.MapGroup("/retention").WithTags("Agency retention");

        _ = retention.MapGet("/", Get).WithName("GetAgencyRetention");
        _ = retention.MapPut("/classes/{recordClass}", Decide).WithName("DecideAgencyRetention");
        _ = retention.MapPost("/holds", PutOn).WithName("PlaceAgencyLegalHold");
        _ = retention.MapPost("/holds/{hold:guid}/lifting", Lift).WithName("LiftAgencyLegalHold");
        _ = retention.MapGet("/past-date", ListPastEvidence).WithName("ListAgencyDueForDisposal");
    }

    private static Task<Results<Ok<RetentionView>, ProblemHttpResult>> Get([AsParameters] Call call) =>
        call.ReadAsync(new GetRetention());

    private static Task<Results<NoContent, ProblemHttpResult>> Decide(
        string recordClass,
        DecideRetentionBody body,
        [AsParameters] Change change
    ) =>
        change.SendAsync(
            new DecideRetention(
                QueryWords.Read<RecordClass>(recordClass),
                change.Version,
                body.Keeping,
                body.Years,
                body.Reason ?? ""
            )
        );

    private static Task<Results<Created<HoldPutOn>, ProblemHttpResult>> PutOn(
        HoldReasonBody body,
        [AsParameters] Call call
    ) =>
        call.CreateAsync(
            new PlaceLegalHold(body.Reason ?? ""),
            put => put.Version,
            put => $"{call.Http.Request.Path}/{put.Id:D}"
        );

    private static Task<Results<NoContent, ProblemHttpResult>> Lift(
        Guid hold,
        HoldReasonBody body,
        [AsParameters] Change change
    )
    {
        var command = new LiftLegalHold(new LegalHoldId(hold), change.Version, body.Reason ?? "");

        return change.SendAsync(command);
    }

    private static Task<Results<Ok<DisposalList>, ProblemHttpResult>> ListPast(
        [AsParameters] Call call,
        string show = "plans",
        string? after = null,
        int limit = 50
    ) => call.ReadAsync(new ListDueForDisposal(QueryWords.Read<RecordClass>(show), after, limit));

    private static Task<Results<Ok<DisposalList>, ProblemHttpResult>> ListPastEvidence(
        [AsParameters] Call call,
        string show = "evidence",
        string? after = null,
        int limit = 50
    ) => ListPast(call, show, after, limit);
}

internal sealed record DecideRetentionBody(Keeping? Keeping, int? Years, string? Reason) : TextBody;

internal sealed record HoldReasonBody(string? Reason) : TextBody;
