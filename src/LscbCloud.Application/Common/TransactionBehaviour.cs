using LscbCloud.Domain.Common;
using MediatR;

namespace LscbCloud.Application.Common;

/// <summary>Runs a use case in one transaction in the area that its permission names, or, where it serves both, in the one of the request.</summary>
internal sealed class TransactionBehaviour<TRequest, TResult>(IUnitOfWork unitOfWork, ITenantContext place)
    : IPipelineBehavior<TRequest, TResult>
    where TRequest : IRequest<TResult>
    where TResult : IFailable<TResult>
{
    private static readonly RequiresAttribute Needs = RequiresAttribute.Of<TRequest>();

    private static readonly bool IsReadOnly = typeof(TRequest).IsAssignableTo(typeof(IReadsOnly));

    public Task<TResult> Handle(
        TRequest request,
        CancellationToken cancellationToken,
        RequestHandlerDelegate<TResult> next
    ) =>
        Needs.OnBoth
            ? unitOfWork.RunOnBothAsync(Needs.AreaIn(place), IsReadOnly, () => next(), cancellationToken)
            : unitOfWork.RunAsync(Needs.TransactionAreaIn(place), IsReadOnly, () => next(), cancellationToken);
}
