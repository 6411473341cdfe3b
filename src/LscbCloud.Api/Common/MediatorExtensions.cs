using LscbCloud.Application.Common;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.Common;

/// <summary>Sends what changes one thing, and answers with nothing but its new version.</summary>
internal static class MediatorExtensions
{
    public static async Task<Results<NoContent, ProblemHttpResult>> ChangeAsync(
        this IMediator mediator,
        ICommand<Revision> command,
        HttpContext http,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(command, cancellationToken);

        return result.ToNoContent(http);
    }
}
