using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using MediatR;

namespace LscbCloud.Application.TextChecks;

/// <summary>
/// Looks through every text of a request that changes something, in the save itself: after the use case, so that what it changed is
/// known, and before anything is committed. While marked words are not answered for, nothing is saved.
/// </summary>
internal sealed class TextBehaviour<TRequest, TResult>(TextGate gate, ITenantContext place)
    : IPipelineBehavior<TRequest, TResult>
    where TRequest : IRequest<TResult>
    where TResult : IFailable<TResult>
{
    private static readonly bool Changes = !typeof(TRequest).IsAssignableTo(typeof(IReadsOnly));

    private static readonly RequiresAttribute Needs = RequiresAttribute.Of<TRequest>();

    public async Task<TResult> Handle(
        TRequest request,
        CancellationToken cancellationToken,
        RequestHandlerDelegate<TResult> next
    )
    {
        var result = await next();

        if (!Changes || result.IsFailure)
        {
            return result;
        }

        // Control rows belong to no board and no agency: nobody could remove words from them later.
        var keepsAnswers = !Needs.OnBoth && Needs.TransactionAreaIn(place) is Area.Board or Area.Agency;
        var asked = await gate.SaveAsync(RequestTexts.Of(request), keepsAnswers, cancellationToken);

        return asked.IsFailure ? TResult.Failure(asked.Error) : result;
    }
}
