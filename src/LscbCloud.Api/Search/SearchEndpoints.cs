using LscbCloud.Api.Common;
using LscbCloud.Application.Search;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.Search;

/// <summary>Search over what a person may open: the same use case on a board and in an agency.</summary>
internal static class SearchEndpoints
{
    public static void MapSearch(this IEndpointRouteBuilder api) =>
        _ = api.MapGet("/search", Search).WithTags("Search").WithName("SearchBoard");

    public static void MapAgencySearch(this IEndpointRouteBuilder api) =>
        _ = api.MapGet("/search", Search).WithTags("Search").WithName("SearchAgency");

    private static Task<Results<Ok<SearchResult>, ProblemHttpResult>> Search(
        [AsParameters] Call call,
        string text = ""
    ) => call.ReadAsync(new SearchRecords(text));
}
