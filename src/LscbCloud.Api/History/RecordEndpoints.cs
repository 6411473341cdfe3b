using LscbCloud.Api.Common;
using LscbCloud.Application.Evidence;
using LscbCloud.Application.History;
using LscbCloud.Application.Records;
using LscbCloud.Domain.Common;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.History;

/// <summary>What is told of anything that has a page: its history, who can see it, and what it stands on.</summary>
internal static class RecordEndpoints
{
    public static void MapThings(this IEndpointRouteBuilder api)
    {
        var thing = api.MapGroup("/things/{kind}/{address}").WithTags("History");

        _ = thing.MapGet("/history", History).WithName("GetHistoryOf");
        _ = thing.MapGet("/readers", Readers).WithName("GetReaders");
        _ = thing.MapGet("/evidence", Evidence).WithTags("Evidence").WithName("ListRecordEvidence");
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
        var record = new RecordAddress(QueryWords.Read<RecordKind>(kind), address, number);
        var result = await mediator.Send(new GetHistoryOf(record, after, limit), cancellationToken);

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
        var record = new RecordAddress(QueryWords.Read<RecordKind>(kind), address, number);
        var result = await mediator.Send(new GetReaders(record), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Ok<CitedEvidenceList>, ProblemHttpResult>> Evidence(
        string kind,
        string address,
        IMediator mediator,
        CancellationToken cancellationToken,
        int? number = null,
        Guid? after = null,
        int limit = 50
    )
    {
        var record = new RecordAddress(QueryWords.Read<RecordKind>(kind), address, number);
        var result = await mediator.Send(new ListRecordEvidence(record, after, limit), cancellationToken);

        return result.ToOk();
    }
}
