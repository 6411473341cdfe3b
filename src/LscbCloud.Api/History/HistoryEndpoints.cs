using LscbCloud.Api.Common;
using LscbCloud.Application.History;
using LscbCloud.Application.Sheets;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.History;

internal static class HistoryEndpoints
{
    public static void MapHistory(this IEndpointRouteBuilder api)
    {
        var history = api.MapGroup("/history").WithTags("History");

        _ = history.MapGet("/", List).WithName("ListHistory");
        _ = history.MapGet("/choices", Choices).WithName("ListHistoryChoices");
        _ = history
            .MapGet("/export", Export)
            .WithName("ExportHistory")
            .ProducesFile("text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        _ = history.MapGet("/verification", Verify).WithName("VerifyHistory");
    }

    private static async Task<Results<Ok<HistoryList>, ProblemHttpResult>> List(
        [AsParameters] HistoryParameters filter,
        IMediator mediator,
        CancellationToken cancellationToken,
        Guid? after = null,
        int limit = 50
    )
    {
        var result = await mediator.Send(filter.ToList(after, limit), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Ok<HistoryChoices>, ProblemHttpResult>> Choices(
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new ListHistoryChoices(), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Export(
        [AsParameters] HistoryParameters filter,
        ISheetWriter writer,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken,
        string format = "csv"
    )
    {
        var result = await mediator.Send(filter.ToExport(), cancellationToken);

        return await result.ToFileAsync(format, writer, http);
    }

    private static async Task<Results<Ok<HistoryVerification>, ProblemHttpResult>> Verify(
        IMediator mediator,
        CancellationToken cancellationToken,
        long? expected = null
    )
    {
        var result = await mediator.Send(new VerifyHistory(expected), cancellationToken);

        return result.ToOk();
    }
}
