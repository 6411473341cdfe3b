using LscbCloud.Domain.Agencies;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Histories;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Infrastructure.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace LscbCloud.Infrastructure.Histories;

/// <summary>Chains what is waiting, one owner at a time, each on its own ground.</summary>
public sealed class HistoryChaining(IServiceScopeFactory scopes, ControlDataSource control)
{
    /// <summary>Goes once through every board, every agency and the platform. One owner's failure does not stop the rest.</summary>
    /// <returns>How many entries were chained, and what failed.</returns>
    public async Task<(int Chained, IReadOnlyList<Exception> Failures)> RunAsync(CancellationToken cancellationToken)
    {
        var failures = new List<Exception>();
        var chained = 0;

        foreach (var (owner, isBoard) in await OwnersAsync(cancellationToken))
        {
            try
            {
                chained += isBoard
                    ? await OwnedAsync<BoardHistoryEntry, BoardHistoryLink>(owner, isBoard, cancellationToken)
                    : await OwnedAsync<AgencyHistoryEntry, AgencyHistoryLink>(owner, isBoard, cancellationToken);
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
        OwnedAsync<BoardHistoryEntry, BoardHistoryLink>(board.Value, isBoard: true, cancellationToken);

    private async Task<List<(Guid Owner, bool IsBoard)>> OwnersAsync(CancellationToken cancellationToken)
    {
        await using var command = control.Value.CreateCommand(
            "select id, true from control.boards union all select id, false from control.agencies"
        );
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var owners = new List<(Guid, bool)>();

        while (await reader.ReadAsync(cancellationToken))
        {
            owners.Add((reader.GetGuid(0), reader.GetBoolean(1)));
        }

        return owners;
    }

    private async Task<int> OwnedAsync<TEntry, TLink>(Guid owner, bool isBoard, CancellationToken cancellationToken)
        where TEntry : HistoryEntry
        where TLink : HistoryLink, new()
    {
        await using var scope = scopes.CreateAsyncScope();
        var ground = scope.ServiceProvider.GetRequiredService<OwnerScope>();

        if (isBoard)
        {
            ground.EnterBoard(new BoardId(owner));
        }
        else
        {
            ground.EnterAgency(new AgencyId(owner));
        }

        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        _ = await db.Database.ExecuteSqlRawAsync(UnitOfWork.Bind(ground), cancellationToken);

        return await ExtendAsync<TEntry, TLink>(db, owner, cancellationToken);
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
