using LscbCloud.Application.Common;
using LscbCloud.Application.Notifications;
using LscbCloud.Domain.Agencies;
using LscbCloud.Domain.Boards;
using LscbCloud.Infrastructure.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Infrastructure.Notifications;

/// <summary>Reads what is to be told of one place, on its own ground and in a transaction that cannot write.</summary>
internal sealed class DigestContentByTenant(IServiceScopeFactory scopes)
{
    public async Task<DigestContent> ReadAsync(DigestTenant ground, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var owner = services.GetRequiredService<TenantContext>();
        var acting = services.GetRequiredService<ActingPerson>();

        if (ground.IsBoard)
        {
            owner.EnterBoard(new BoardId(ground.Id), ground.Slug, ground.Name);
        }
        else
        {
            owner.EnterAgency(new AgencyId(ground.Id), ground.Slug, ground.Name);
        }

        acting.Is(
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
