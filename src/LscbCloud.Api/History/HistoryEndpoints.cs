using LscbCloud.Api.Common;
using LscbCloud.Application.Common;
using LscbCloud.Application.History;
using LscbCloud.Application.Sheets;

namespace LscbCloud.Api.History;

/// <summary>The histories of a board, of an agency and of the service: the same four questions to each.</summary>
internal static class HistoryEndpoints
{
    /// <summary>A board and an agency are answered by the same use cases.</summary>
    private static readonly HistoryQueries OfOwner = new(
        (filter, after, limit) => filter.ToList(after, limit),
        () => new ListHistoryChoices(),
        filter => filter.ToExport(),
        expected => new VerifyHistory(expected)
    );

    private static readonly HistoryQueries OfPlatform = new(
        (filter, after, limit) => filter.ToPlatformList(after, limit),
        () => new ListPlatformHistoryChoices(),
        filter => filter.ToPlatformExport(),
        expected => new VerifyPlatformHistory(expected)
    );

    public static void MapHistory(this IEndpointRouteBuilder api) => Map(api, "", OfOwner);

    public static void MapAgencyHistory(this IEndpointRouteBuilder api) => Map(api, "Agency", OfOwner);

    public static void MapPlatformHistory(this IEndpointRouteBuilder api) => Map(api, "Platform", OfPlatform);

    private static void Map(IEndpointRouteBuilder api, string owner, HistoryQueries queries)
    {
        var history = api.MapGroup("/history").WithTags("History");

        _ = history
            .MapGet(
                "/",
                (
                    [AsParameters] HistoryParameters filter,
                    [AsParameters] Call call,
                    Guid? after = null,
                    int limit = 50
                ) => call.ReadAsync(queries.List(filter, after, limit))
            )
            .WithName($"List{owner}History");
        _ = history
            .MapGet("/choices", ([AsParameters] Call call) => call.ReadAsync(queries.Choices()))
            .WithName($"List{owner}HistoryChoices");
        _ = history
            .MapGet(
                "/export",
                (
                    [AsParameters] HistoryParameters filter,
                    ISheetWriter writer,
                    [AsParameters] Call call,
                    string format = "csv"
                ) => call.WriteAsync(queries.Export(filter), format, writer)
            )
            .WithName($"Export{owner}History")
            .ProducesFile("text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        _ = history
            .MapGet(
                "/verification",
                ([AsParameters] Call call, long? expected = null) => call.ReadAsync(queries.Verify(expected))
            )
            .WithName($"Verify{owner}History");
    }

    /// <summary>The use cases that answer for one owner.</summary>
    private sealed record HistoryQueries(
        Func<HistoryParameters, Guid?, int, IQuery<HistoryList>> List,
        Func<IQuery<HistoryChoices>> Choices,
        Func<HistoryParameters, IQuery<Sheet>> Export,
        Func<long?, IQuery<HistoryVerification>> Verify
    );
}
