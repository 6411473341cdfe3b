using LscbCloud.Api.Common;
using LscbCloud.Application.Home;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.Home;

/// <summary>The start of the day: on a board, and in an agency.</summary>
internal static class HomeEndpoints
{
    public static void MapHome(this IEndpointRouteBuilder api) =>
        _ = api.MapGet("/home", Get).WithTags("Home").WithName("GetHome");

    public static void MapAgencyHome(this IEndpointRouteBuilder api) =>
        _ = api.MapGet("/home", GetOfAgency).WithTags("Home").WithName("GetAgencyHome");

    private static Task<Results<Ok<HomeView>, ProblemHttpResult>> Get([AsParameters] Call call, int needs = 5) =>
        call.ReadAsync(new GetHome(needs));

    private static Task<Results<Ok<AgencyHomeView>, ProblemHttpResult>> GetOfAgency(
        [AsParameters] Call call,
        int needs = 5
    ) => call.ReadAsync(new GetAgencyHome(needs));
}
