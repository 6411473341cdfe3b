using LscbCloud.Application.Common;
using LscbCloud.Application.Notifications;
using LscbCloud.Infrastructure.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Infrastructure.Notifications;

/// <summary>Reads what the email says about one board or agency, in a transaction of it that cannot write.</summary>
internal static class DigestContentByTenant
{
    public static async Task<DigestContent> ReadAsync(
        Owner owner,
        IServiceProvider services,
        CancellationToken cancellationToken
    )
    {
        services
            .GetRequiredService<ActingPerson>()
            .Is(
                default,
                "Daily email",
                [],
                services
                    .GetRequiredService<NoticeCatalogue>()
                    .NeededIn(owner.IsBoard ? PlaceKind.Board : PlaceKind.Agency)
            );
        var reading = services.GetRequiredService<IDigestContentReading>();
        var result = await services
            .GetRequiredService<IUnitOfWork>()
            .RunAsync(
                owner.IsBoard ? Area.Board : Area.Agency,
                isReadOnly: true,
                () => reading.ReadAsync(cancellationToken),
                cancellationToken
            );

        return result.Value;
    }
}
