using LscbCloud.Api.Common;
using LscbCloud.Application.Common;
using LscbCloud.Application.History;
using LscbCloud.Application.Sheets;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.History;

/// <summary>The histories of a board, of an agency and of the service: the same four questions to each.</summary>
internal static class HistoryEndpoints
{
    public static void MapHistory(this IEndpointRouteBuilder api) =>
        Map(
            api,
            "",
            new(
                (filter, after, limit) => filter.ToList(after, limit),
                () => new ListHistoryChoices(),
                filter => filter.ToExport(),
                expected => new VerifyHistory(expected)
            )
        );

    public static void MapAgencyHistory(this IEndpointRouteBuilder api) =>
        Map(
            api,
            "Agency",
            new(
                (filter, after, limit) => filter.ToAgencyList(after, limit),
                () => new ListAgencyHistoryChoices(),
                filter => filter.ToAgencyExport(),
                expected => new VerifyAgencyHistory(expected)
            )
        );

    public static void MapPlatformHistory(this IEndpointRouteBuilder api) =>
        Map(
            api,
            "Platform",
            new(
                (filter, after, limit) => filter.ToPlatformList(after, limit),
                () => new ListPlatformHistoryChoices(),
                filter => filter.ToPlatformExport(),
                expected => new VerifyPlatformHistory(expected)
            )
        );

    private static void Map(IEndpointRouteBuilder api, string owner, HistoryQueries queries)
    {
        var history = api.MapGroup("/history").WithTags("History");

        _ = history
            .MapGet(
                "/",
                (
                    [AsParameters] HistoryParameters filter,
                    IMediator mediator,
                    CancellationToken cancellationToken,
                    Guid? after = null,
                    int limit = 50
                ) => AnswerAsync(queries.List(filter, after, limit), mediator, cancellationToken)
            )
            .WithName($"List{owner}History");
        _ = history
            .MapGet(
                "/choices",
                (IMediator mediator, CancellationToken cancellationToken) =>
                    AnswerAsync(queries.Choices(), mediator, cancellationToken)
            )
            .WithName($"List{owner}HistoryChoices");
        _ = history
            .MapGet(
                "/export",
                (
                    [AsParameters] HistoryParameters filter,
                    ISheetWriter writer,
                    HttpContext http,
                    IMediator mediator,
                    CancellationToken cancellationToken,
                    string format = "csv"
                ) => ExportAsync(queries.Export(filter), (format, writer, http), mediator, cancellationToken)
            )
            .WithName($"Export{owner}History")
            .ProducesFile("text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        _ = history
            .MapGet(
                "/verification",
                (IMediator mediator, CancellationToken cancellationToken, long? expected = null) =>
                    AnswerAsync(queries.Verify(expected), mediator, cancellationToken)
            )
            .WithName($"Verify{owner}History");
    }

    private static async Task<Results<Ok<T>, ProblemHttpResult>> AnswerAsync<T>(
        IQuery<T> query,
        IMediator mediator,
        CancellationToken cancellationToken
    )
        where T : notnull
    {
        var result = await mediator.Send(query, cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> ExportAsync(
        IQuery<Sheet> query,
        (string Format, ISheetWriter Writer, HttpContext Http) to,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(query, cancellationToken);

        return await result.ToFileAsync(to.Format, to.Writer, to.Http);
    }

    /// <summary>The use cases that answer for one owner.</summary>
    private sealed record HistoryQueries(
        Func<HistoryParameters, Guid?, int, IQuery<HistoryList>> List,
        Func<IQuery<HistoryChoices>> Choices,
        Func<HistoryParameters, IQuery<Sheet>> Export,
        Func<long?, IQuery<HistoryVerification>> Verify
    );
}
