using LscbCloud.Application.People;
using LscbCloud.Infrastructure.People;

namespace LscbCloud.Api.People;

/// <inheritdoc/>
internal sealed class CurrentSession(IHttpContextAccessor http) : ICurrentSession
{
    public Guid Id => http.HttpContext?.Features.Get<SignedInPerson>()?.SessionId ?? Guid.Empty;
}
