using LscbCloud.Infrastructure.History;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Infrastructure.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Infrastructure.Idempotency;

/// <summary>Destroys idempotency keys that are older than a day, each owner's on the owner's own ground.</summary>
public sealed class IdempotencyHousekeeping(
    IServiceScopeFactory scopes,
    ControlDataSource control,
    OwnerSeal seal,
    TimeProvider clock
)
{
    /// <summary>Returns how many were destroyed.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow() - IdempotencyKeys.Lifetime;
        var destroyed = await ControlAsync(before, cancellationToken);

        foreach (var owner in await HistoryOwner.AllAsync(control, cancellationToken))
        {
            destroyed += await OwnedAsync(owner, before, cancellationToken);
        }

        return destroyed;
    }

    private async Task<int> ControlAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ControlDbContext>();

        return await db.Set<ControlIdempotencyKey>()
            .Where(k => k.CreatedAt < before)
            .ExecuteDeleteAsync(cancellationToken);
    }

    private async Task<int> OwnedAsync(HistoryOwner owner, DateTimeOffset before, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var ground = scope.ServiceProvider.GetRequiredService<TenantContext>();
        owner.Enter(ground);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await new OwnerBinding(seal, ground).GoAsync(db, cancellationToken);
        var destroyed = owner.IsBoard
            ? await Old<BoardIdempotencyKey>(db, before).ExecuteDeleteAsync(cancellationToken)
            : await Old<AgencyIdempotencyKey>(db, before).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);

        return destroyed;
    }

    private static IQueryable<TKey> Old<TKey>(AppDbContext db, DateTimeOffset before)
        where TKey : IdempotencyKey => db.Set<TKey>().Where(k => k.CreatedAt < before);
}
