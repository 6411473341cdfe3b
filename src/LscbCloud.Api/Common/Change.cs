using LscbCloud.Application.Common;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.Common;

/// <summary>A <see cref="Call"/> that changes something, with the version that the writer has read from <c>If-Match</c>.</summary>
/// <param name="Read">The version that was read.</param>
/// <param name="Http">The request and its answer.</param>
/// <param name="Mediator">Sends use cases.</param>
/// <param name="Cancellation">Ends with the request.</param>
internal sealed record Change(
    ExpectedVersion Read,
    HttpContext Http,
    IMediator Mediator,
    CancellationToken Cancellation
)
{
    public int Version => Read.Value;

    /// <summary>Changes one thing, and answers with nothing but its new version.</summary>
    public async Task<Results<NoContent, ProblemHttpResult>> SendAsync(ICommand<Revision> command) =>
        (await Mediator.Send(command, Cancellation)).ToNoContent(Http);

    /// <summary>Changes one thing, and answers with what came of it and its new version.</summary>
    public async Task<Results<Ok<T>, ProblemHttpResult>> ReadAsync<T>(ICommand<T> command, Func<T, int> version)
        where T : notnull => (await Mediator.Send(command, Cancellation)).ToOk(Http, version);
}
