using LscbCloud.Api.Common;
using LscbCloud.Domain.People;
using LscbCloud.Infrastructure.People;

namespace LscbCloud.Api.People;

/// <summary>Refuses what a person may do with their account only once they have a second factor.</summary>
internal static class EnrolmentFirst
{
    public static async ValueTask<object?> FilterAsync(
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next
    ) =>
        context.HttpContext.Features.Get<SignedInPerson>() is { MustEnrol: true }
            ? PersonErrors.MustEnrol.ToProblem()
            : await next(context);
}
