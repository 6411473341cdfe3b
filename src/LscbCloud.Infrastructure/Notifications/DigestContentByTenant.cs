using LscbCloud.Application.Common;
using LscbCloud.Application.Notifications;
using LscbCloud.Infrastructure.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Infrastructure.Notifications;

/// <summary>Reads what is to be told of one place, on its own ground and in a transaction that cannot write.</summary>
internal static class DigestContentByTenant
{
    public static async Task<DigestContent> ReadAsync(
        Owner ground,
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
                ground.IsBoard ? IDigestContentReading.NeededOnBoard : IDigestContentReading.NeededInAgency
            );
        var reading = services.GetRequiredService<IDigestContentReading>();
        var result = await services
            .GetRequiredService<IUnitOfWork>()
            .RunAsync(
                ground.IsBoard ? Area.Board : Area.Agency,
                isReadOnly: true,
                () =>
                    ground.IsBoard ? reading.OfBoardAsync(cancellationToken) : reading.OfAgencyAsync(cancellationToken),
                cancellationToken
            );

        return result.Value;
    }
}
