using LscbCloud.Domain.Common;
using MediatR;

namespace LscbCloud.Application.Common;

/// <summary>Refuses a request whose permission the person does not hold. A request that names none is a bug and throws.</summary>
internal sealed class AuthorisationBehaviour<TRequest, TResult>(ICurrentUser user, ITenantContext place)
    : IPipelineBehavior<TRequest, TResult>
    where TRequest : IRequest<TResult>
    where TResult : IFailable<TResult>
{
    private static readonly RequiresAttribute Requires = RequiresAttribute.Of<TRequest>();

    public async Task<TResult> Handle(
        TRequest request,
        CancellationToken cancellationToken,
        RequestHandlerDelegate<TResult> next
    )
    {
        var needed = Requires.PermissionIn(place);

        return user.Has(needed)
            ? await next()
            : TResult.Failure(new Error(ErrorKind.Forbidden, "forbidden", RolePermissions.WhoMay(needed)));
    }
}
