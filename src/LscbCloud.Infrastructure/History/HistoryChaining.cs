using LscbCloud.Domain.Common;
using LscbCloud.Domain.History;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Infrastructure.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Infrastructure.History;

/// <summary>Chains the waiting entries of one owner.</summary>
/// <remarks>
/// The owner's news are taken in the transaction that chains, and before the entries are read: whoever adds an entry later adds
/// news that stay for the next run, and what fails gives its news back.
/// </remarks>
public sealed class HistoryChaining(IServiceScopeFactory scopes, OwnerSeal seal)
{
    private const string TakeNews = "select app.take_history_news()";
    private const string TakePlatformNews = "delete from control.history_news where owner_kind = 'platform'";

    /// <summary>Chains what one board has waiting, for instance before its head is sent out.</summary>
    public async Task<int> BoardAsync(BoardId board, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var owner = new Owner(OwnerKind.Board, board.Value, Slug: "", Name: "");
        owner.Enter(scope.ServiceProvider.GetRequiredService<TenantContext>());

        return await RunAsync(owner, scope.ServiceProvider, cancellationToken);
    }

    /// <summary>Chains the waiting entries of an owner, in a scope that is bound to that owner.</summary>
    /// <returns>How many entries were chained.</returns>
    internal Task<int> RunAsync(Owner owner, IServiceProvider services, CancellationToken cancellationToken) =>
        owner.Kind switch
        {
            OwnerKind.Board => OwnedAsync<BoardHistoryEntry, BoardHistoryLink>(owner, services, cancellationToken),
            OwnerKind.Agency => OwnedAsync<AgencyHistoryEntry, AgencyHistoryLink>(owner, services, cancellationToken),
            _ => PlatformAsync(services, cancellationToken),
        };

    private async Task<int> OwnedAsync<TEntry, TLink>(
        Owner owner,
        IServiceProvider services,
        CancellationToken cancellationToken
    )
        where TEntry : HistoryEntry
        where TLink : HistoryLink, new()
    {
        var db = services.GetRequiredService<AppDbContext>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var tenant = services.GetRequiredService<TenantContext>();
        await new OwnerBinding(seal, tenant).GoAsync(db, cancellationToken);
        _ = await db.Database.ExecuteSqlRawAsync(TakeNews, cancellationToken);
        var chained = await ExtendAsync<TEntry, TLink>(db, owner.Id, cancellationToken);
        await transaction.CommitAsync(cancellationToken);

        return chained;
    }

    private static async Task<int> PlatformAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<ControlDbContext>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        _ = await db.Database.ExecuteSqlRawAsync(TakePlatformNews, cancellationToken);
        var chained = await ExtendAsync<PlatformHistoryEntry, PlatformHistoryLink>(db, Guid.Empty, cancellationToken);
        await transaction.CommitAsync(cancellationToken);

        return chained;
    }

    /// <summary>Chains one batch after the other until nothing waits: what stayed behind would have no news of its own.</summary>
    private static async Task<int> ExtendAsync<TEntry, TLink>(
        DbContext db,
        Guid owner,
        CancellationToken cancellationToken
    )
        where TEntry : HistoryEntry
        where TLink : HistoryLink, new()
    {
        var all = 0;
        int chained;

        do
        {
            chained = await HistoryChain.ExtendAsync<TEntry, TLink>(db, owner, cancellationToken);
            all += chained;

            if (chained > 0)
            {
                OwnerCheck.Run(db);
                _ = await db.SaveChangesAsync(cancellationToken);
                db.ChangeTracker.Clear();
            }
        } while (chained > 0);

        return all;
    }
}
