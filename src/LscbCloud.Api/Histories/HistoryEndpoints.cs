using LscbCloud.Api.Common;
using LscbCloud.Application.Histories;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.Histories;

internal static class HistoryEndpoints
{
    public static void MapHistory(this IEndpointRouteBuilder api)
    {
        _ = api.MapGet("/history", List).WithTags("History").WithName("ListHistory");
        _ = api.MapGet("/history/verification", Verify).WithTags("History").WithName("VerifyHistory");
    }

    private static async Task<Results<Ok<HistoryPage>, ProblemHttpResult>> List(
        IMediator mediator,
        CancellationToken cancellationToken,
        Guid? after = null,
        int limit = 50
    )
    {
        var result = await mediator.Send(new ListHistory(after, limit), cancellationToken);

        return result.ToOk();
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
