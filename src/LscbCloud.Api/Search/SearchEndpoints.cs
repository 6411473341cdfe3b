using LscbCloud.Api.Common;
using LscbCloud.Application.Search;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.Search;

/// <summary>Search over what a person may open, on one board or in one agency.</summary>
internal static class SearchEndpoints
{
    public static void MapSearch(this IEndpointRouteBuilder api) =>
        _ = api.MapGet("/search", Search).WithTags("Search").WithName("SearchBoard");

    public static void MapAgencySearch(this IEndpointRouteBuilder api) =>
        _ = api.MapGet("/search", SearchOfAgency).WithTags("Search").WithName("SearchAgency");

    private static async Task<Results<Ok<SearchResult>, ProblemHttpResult>> Search(
        IMediator mediator,
        CancellationToken cancellationToken,
        string text = ""
    )
    {
        var result = await mediator.Send(new SearchBoard(text), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Ok<SearchResult>, ProblemHttpResult>> SearchOfAgency(
        IMediator mediator,
        CancellationToken cancellationToken,
        string text = ""
    )
    {
        var result = await mediator.Send(new SearchAgency(text), cancellationToken);

        return result.ToOk();
    }
}
