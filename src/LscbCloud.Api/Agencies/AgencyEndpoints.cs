using LscbCloud.Api.Common;
using LscbCloud.Application.Agencies;
using MediatR;
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

    private static async Task<Results<Ok<SeatedAgencyList>, ProblemHttpResult>> ListSeated(
        IMediator mediator,
        CancellationToken cancellationToken,
        string? after = null,
        int limit = 50
    )
    {
        var result = await mediator.Send(new ListSeatedAgencies(after, limit), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Created<SeatedId>, ProblemHttpResult>> Seat(
        SeatAgencyBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var command = new SeatAgency(body.Agency ?? "", body.Seat ?? "", body.From);
        var result = await mediator.Send(command, cancellationToken);

        return result.ToCreated(_ => http.Request.Path);
    }

    private static async Task<Results<Ok<AgenciesToTransfer>, ProblemHttpResult>> ListToFollow(
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new ListAgenciesToTransfer(), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Ok<TransferredToSuccessor>, ProblemHttpResult>> Follow(
        string slug,
        TransferToSuccessorBody body,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new TransferToSuccessor(slug, body.Seats, body.Actions), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Ok<AgencyView>, ProblemHttpResult>> Get(
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new GetAgency(), cancellationToken);

        return result.ToOk();
    }
}

internal sealed record SeatAgencyBody(string? Agency, string? Seat, DateOnly? From);

internal sealed record TransferToSuccessorBody(int Seats, int Actions);
