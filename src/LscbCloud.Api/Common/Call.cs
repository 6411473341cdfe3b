using LscbCloud.Application.Common;
using LscbCloud.Application.Documents;
using LscbCloud.Application.Sheets;
using LscbCloud.Domain.Common;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.Common;

/// <summary>
/// What an endpoint needs to send a use case, bound as one parameter. An endpoint says its address, its body and its use case; how the
/// use case ended becomes an answer here.
/// </summary>
/// <param name="Http">The request and its answer.</param>
/// <param name="Mediator">Sends use cases.</param>
/// <param name="Cancellation">Ends with the request.</param>
internal sealed record Call(HttpContext Http, IMediator Mediator, CancellationToken Cancellation)
{
    /// <summary>Answers with what was read.</summary>
    public async Task<Results<Ok<T>, ProblemHttpResult>> ReadAsync<T>(IRequest<Result<T>> query)
        where T : notnull => (await Mediator.Send(query, Cancellation)).ToOk();

    /// <summary>Answers with one object and its version.</summary>
    public async Task<Results<Ok<T>, ProblemHttpResult>> ReadAsync<T>(IRequest<Result<T>> query, Func<T, int> version)
        where T : notnull => (await Mediator.Send(query, Cancellation)).ToOk(Http, version);

    /// <summary>Changes something that has no version, and answers with nothing.</summary>
    public async Task<Results<NoContent, ProblemHttpResult>> DoAsync(ICommand command) =>
        (await Mediator.Send(command, Cancellation)).ToNoContent();

    /// <summary>Changes one thing whatever its version, and answers with nothing but its new one.</summary>
    public async Task<Results<NoContent, ProblemHttpResult>> ChangeAsync(ICommand<Revision> command) =>
        (await Mediator.Send(command, Cancellation)).ToNoContent(Http);

    /// <summary>Answers with a new object and its address.</summary>
    public async Task<Results<Created<T>, ProblemHttpResult>> CreateAsync<T>(
        ICommand<T> command,
        Func<T, string> location
    )
        where T : notnull => (await Mediator.Send(command, Cancellation)).ToCreated(location);

    /// <summary>Answers with a new object, its version and its address.</summary>
    public async Task<Results<Created<T>, ProblemHttpResult>> CreateAsync<T>(
        ICommand<T> command,
        Func<T, int> version,
        Func<T, string> location
    )
        where T : notnull => (await Mediator.Send(command, Cancellation)).ToCreated(Http, version, location);

    /// <summary>Writes a document as a file, after the transaction.</summary>
    public async Task<Results<FileContentHttpResult, ProblemHttpResult>> WriteAsync(
        IRequest<Result<Document>> query,
        string format,
        IDocumentWriter writer
    ) => await (await Mediator.Send(query, Cancellation)).ToFileAsync(format, writer, Http);

    /// <summary>Writes a sheet as a file, after the transaction.</summary>
    public async Task<Results<FileContentHttpResult, ProblemHttpResult>> WriteAsync(
        IRequest<Result<Sheet>> query,
        string format,
        ISheetWriter writer
    ) => await (await Mediator.Send(query, Cancellation)).ToFileAsync(format, writer, Http);
}
