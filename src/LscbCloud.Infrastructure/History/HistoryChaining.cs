using LscbCloud.Domain.Boards;
using LscbCloud.Domain.History;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Infrastructure.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace LscbCloud.Infrastructure.History;

/// <summary>Chains what is waiting, one owner at a time, each on its own ground.</summary>
public sealed class HistoryChaining(IServiceScopeFactory scopes, ControlDataSource control, OwnerSeal seal)
{
    /// <summary>Goes once through every board, every agency and the platform. One owner's failure does not stop the rest.</summary>
    /// <returns>How many entries were chained, and what failed.</returns>
    public async Task<(int Chained, IReadOnlyList<Exception> Failures)> RunAsync(CancellationToken cancellationToken)
    {
        var failures = new List<Exception>();
        var chained = 0;

        foreach (var owner in await HistoryOwner.AllAsync(control, cancellationToken))
        {
            try
            {
                chained += owner.IsBoard
                    ? await OwnedAsync<BoardHistoryEntry, BoardHistoryLink>(owner, cancellationToken)
                    : await OwnedAsync<AgencyHistoryEntry, AgencyHistoryLink>(owner, cancellationToken);
            }
            catch (Exception e) when (e is DbUpdateException or NpgsqlException or InvalidOperationException)
            {
                failures.Add(e);
            }
        }

        return (chained + await PlatformAsync(cancellationToken), failures);
    }

    /// <summary>Chains what one board has waiting, for instance before its head is sent out.</summary>
    public Task<int> BoardAsync(BoardId board, CancellationToken cancellationToken) =>
        OwnedAsync<BoardHistoryEntry, BoardHistoryLink>(
            new HistoryOwner(board.Value, Slug: "", IsBoard: true),
            cancellationToken
        );

    private async Task<int> OwnedAsync<TEntry, TLink>(HistoryOwner owner, CancellationToken cancellationToken)
        where TEntry : HistoryEntry
        where TLink : HistoryLink, new()
    {
        await using var scope = scopes.CreateAsyncScope();
        var ground = scope.ServiceProvider.GetRequiredService<TenantContext>();
        owner.Enter(ground);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await new OwnerBinding(seal, ground).GoAsync(db, cancellationToken);

        return await ExtendAsync<TEntry, TLink>(db, owner.Id, cancellationToken);
    }

    private async Task<int> PlatformAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ControlDbContext>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);

        return await ExtendAsync<PlatformHistoryEntry, PlatformHistoryLink>(db, Guid.Empty, cancellationToken);
    }

    private static async Task<int> ExtendAsync<TEntry, TLink>(
        DbContext db,
        Guid owner,
        CancellationToken cancellationToken
    )
        where TEntry : HistoryEntry
        where TLink : HistoryLink, new()
    {
        var chained = await HistoryChain.ExtendAsync<TEntry, TLink>(db, owner, cancellationToken);

        if (chained > 0)
        {
            OwnerCheck.Run(db);
            _ = await db.SaveChangesAsync(cancellationToken);
            await db.Database.CommitTransactionAsync(cancellationToken);
        }

        return chained;
    }
}
