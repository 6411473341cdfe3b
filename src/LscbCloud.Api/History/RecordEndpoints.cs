using LscbCloud.Api.Common;
using LscbCloud.Application.History;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.History;

/// <summary>What is told of anything that has a page: its history, and who can see it.</summary>
internal static class RecordEndpoints
{
    public static void MapThings(this IEndpointRouteBuilder api)
    {
        var thing = api.MapGroup("/things/{kind}/{address}").WithTags("History");

        _ = thing.MapGet("/history", History).WithName("GetHistoryOf");
        _ = thing.MapGet("/readers", Readers).WithName("GetReaders");
    }

    private static async Task<Results<Ok<HistoryPage>, ProblemHttpResult>> History(
        string kind,
        string address,
        IMediator mediator,
        CancellationToken cancellationToken,
        int? number = null,
        Guid? after = null,
        int limit = 50
    )
    {
        var thing = new RecordAddress(QueryWords.Read<RecordKind>(kind), address, number);
        var result = await mediator.Send(new GetHistoryOf(thing, after, limit), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Ok<Readers>, ProblemHttpResult>> Readers(
        string kind,
        string address,
        IMediator mediator,
        CancellationToken cancellationToken,
        int? number = null
    )
    {
        var thing = new RecordAddress(QueryWords.Read<RecordKind>(kind), address, number);
        var result = await mediator.Send(new GetReaders(thing), cancellationToken);

        return result.ToOk();
    }
}
