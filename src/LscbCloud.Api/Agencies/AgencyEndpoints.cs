using LscbCloud.Api.Common;
using LscbCloud.Api.TextChecks;
using LscbCloud.Application.Agencies;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.Agencies;

internal static class AgencyEndpoints
{
    /// <summary>What a board does with the agencies that it has seated.</summary>
    public static void MapSeats(this IEndpointRouteBuilder api)
    {
        _ = api.MapGet("/agencies", ListSeated).WithTags("Agencies").WithName("ListSeatedAgencies");
        _ = api.MapPost("/agencies", Seat).WithTags("Agencies").WithName("SeatAgency");
        _ = api.MapGet("/agencies/to-follow", ListToFollow).WithTags("Agencies").WithName("ListAgenciesToTransfer");
        _ = api.MapPost("/agencies/{slug}/following", Follow).WithTags("Agencies").WithName("TransferToSuccessor");
    }

    /// <summary>What an agency's own people see.</summary>
    public static void MapAgency(this IEndpointRouteBuilder api) =>
        _ = api.MapGet("/agency", Get).WithTags("Agency").WithName("GetAgency");

    private static Task<Results<Ok<SeatedAgencyList>, ProblemHttpResult>> ListSeated(
        [AsParameters] Call call,
        string? after = null,
        int limit = 50
    ) => call.ReadAsync(new ListSeatedAgencies(after, limit));

    private static Task<Results<Created<SeatedId>, ProblemHttpResult>> Seat(
        SeatAgencyBody body,
        [AsParameters] Call call
    ) => call.CreateAsync(new SeatAgency(body.Agency ?? "", body.Seat ?? "", body.From), _ => call.Http.Request.Path);

    private static Task<Results<Ok<AgenciesToTransfer>, ProblemHttpResult>> ListToFollow([AsParameters] Call call) =>
        call.ReadAsync(new ListAgenciesToTransfer());

    private static Task<Results<Ok<TransferredToSuccessor>, ProblemHttpResult>> Follow(
        string slug,
        TransferToSuccessorBody body,
        [AsParameters] Call call
    ) => call.ReadAsync(new TransferToSuccessor(slug, body.Seats, body.Actions));

    private static Task<Results<Ok<AgencyView>, ProblemHttpResult>> Get([AsParameters] Call call) =>
        call.ReadAsync(new GetAgency());
}

internal sealed record SeatAgencyBody(string? Agency, string? Seat, DateOnly? From) : TextBody;

internal sealed record TransferToSuccessorBody(int Seats, int Actions);
