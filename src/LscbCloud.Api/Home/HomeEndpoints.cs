using LscbCloud.Api.Common;
using LscbCloud.Application.Home;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.Home;

/// <summary>The start of the day: on a board, and in an agency.</summary>
internal static class HomeEndpoints
{
    public static void MapHome(this IEndpointRouteBuilder api) =>
        _ = api.MapGet("/home", Get).WithTags("Home").WithName("GetHome");

    public static void MapAgencyHome(this IEndpointRouteBuilder api) =>
        _ = api.MapGet("/home", GetOfAgency).WithTags("Home").WithName("GetAgencyHome");

    private static async Task<Results<Ok<HomeView>, ProblemHttpResult>> Get(
        IMediator mediator,
        CancellationToken cancellationToken,
        int needs = 5
    )
    {
        var result = await mediator.Send(new GetHome(needs), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Ok<AgencyHomeView>, ProblemHttpResult>> GetOfAgency(
        IMediator mediator,
        CancellationToken cancellationToken,
        int needs = 5
    )
    {
        var result = await mediator.Send(new GetAgencyHome(needs), cancellationToken);

        return result.ToOk();
    }
}
