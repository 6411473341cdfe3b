using System.Runtime.CompilerServices;
using LscbCloud.Application.History;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Infrastructure.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Infrastructure.History;

/// <summary>Checks every chain, each as its owner checks it in the product.</summary>
public sealed class HistoryAudit(IServiceScopeFactory scopes, ControlDataSource control, OwnerSeal seal)
{
    /// <summary>Checks the boards' chains, then the agencies', then the platform's, and says whose each is.</summary>
    public async IAsyncEnumerable<(string Owner, HistoryVerification Verification)> RunAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        foreach (var owner in await Owner.AllAsync(control, cancellationToken))
        {
            yield return (owner.ToString(), await OwnedAsync(owner, cancellationToken));
        }

        yield return ("platform", await PlatformAsync(cancellationToken));
    }

    private async Task<HistoryVerification> OwnedAsync(Owner owner, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var tenant = scope.ServiceProvider.GetRequiredService<TenantContext>();
        owner.Enter(tenant);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await new OwnerBinding(seal, tenant).GoAsync(db, cancellationToken);

        return await scope
            .ServiceProvider.GetRequiredService<IHistory>()
            .VerifyAsync(expected: null, cancellationToken);
    }

    private async Task<HistoryVerification> PlatformAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ControlDbContext>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);

        return await scope
            .ServiceProvider.GetRequiredService<IPlatformHistory>()
            .VerifyAsync(expected: null, cancellationToken);
    }
}
