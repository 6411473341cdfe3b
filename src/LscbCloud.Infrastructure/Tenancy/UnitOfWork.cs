using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.History;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Infrastructure.Tenancy;

/// <summary>The only place that opens transactions: one for each request, on the ground of one owner.</summary>
internal sealed class UnitOfWork(IServiceProvider services, TenantContext owner, OwnerSeal seal) : IUnitOfWork
{
    public Task<TResult> RunAsync<TResult>(
        Area area,
        bool isReadOnly,
        Func<Task<TResult>> work,
        CancellationToken cancellationToken
    )
        where TResult : IFailable<TResult> => RunAsync([GroundOf(area, isReadOnly)], work, cancellationToken);

    public Task<TResult> RunOnBothAsync<TResult>(
        Area area,
        bool isReadOnly,
        Func<Task<TResult>> work,
        CancellationToken cancellationToken
    )
        where TResult : IFailable<TResult> =>
        RunAsync([GroundOf(area, isReadOnly), GroundOf(Area.Platform, isReadOnly)], work, cancellationToken);

    private async Task<TResult> RunAsync<TResult>(
        Ground[] grounds,
        Func<Task<TResult>> work,
        CancellationToken cancellationToken
    )
        where TResult : IFailable<TResult>
    {
        foreach (var ground in grounds)
        {
            // What fails is undone as a whole, so nothing ever goes back to a point in the middle.
            ground.Db.Database.AutoSavepointsEnabled = false;
            ground.Db.ChangeTracker.QueryTrackingBehavior = ground.IsReadOnly
                ? QueryTrackingBehavior.NoTracking
                : QueryTrackingBehavior.TrackAll;
        }

        try
        {
            return await AttemptAsync(grounds, work, cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Somebody else's change came in between. Run once more, so that the handler itself sees and shows it.
            foreach (var ground in grounds)
            {
                ground.Db.ChangeTracker.Clear();
            }
        }

        try
        {
            return await AttemptAsync(grounds, work, cancellationToken);
        }
        catch (DbUpdateException e) when (ConstraintErrors.Of(e) is { } refusal)
        {
            return TResult.Failure(refusal);
        }
    }

    private async Task<TResult> AttemptAsync<TResult>(
        Ground[] grounds,
        Func<Task<TResult>> work,
        CancellationToken cancellationToken
    )
        where TResult : IFailable<TResult>
    {
        await using var transactions = new Transactions();

        foreach (var ground in grounds)
        {
            if (!ground.IsReadByEachQuery)
            {
                transactions.Add(await ground.Db.Database.BeginTransactionAsync(cancellationToken));
            }

            await BeginAsync(ground, cancellationToken);
        }

        var result = await work();

        if (result.IsFailure)
        {
            return result;
        }

        // The histories of the places that are told end first: an entry too many can be seen, one too few never.
        await using var told = new PlaceHistories(
            services.GetRequiredService<IServiceScopeFactory>(),
            seal,
            services.GetRequiredService<ICurrentUser>()
        );

        foreach (var ground in grounds)
        {
            await told.WriteAsync(await SaveAsync(ground, cancellationToken), cancellationToken);
        }

        await told.CommitAsync(cancellationToken);
        await transactions.CommitAsync(cancellationToken);

        return result;
    }

    private Ground GroundOf(Area area, bool isReadOnly) =>
        area is Area.Board or Area.Agency
            ? new(services.GetRequiredService<AppDbContext>(), new OwnerBinding(seal, owner, isReadOnly), isReadOnly)
            : new(services.GetRequiredService<ControlDbContext>(), Binding: null, isReadOnly);

    /// <summary>The first query binds a transaction on an owner's ground; elsewhere there may be nothing to say.</summary>
    private static async Task BeginAsync(Ground ground, CancellationToken cancellationToken)
    {
        if (ground.Db is AppDbContext app)
        {
            app.PendingOwnerStatement = ground.Binding;
        }
        else if (ground.IsReadOnly)
        {
            _ = await ground.Db.Database.ExecuteSqlRawAsync("SET TRANSACTION READ ONLY", cancellationToken);
        }
    }

    /// <summary>Binds a transaction whose first statement is a save.</summary>
    private static async Task BindAsync(DbContext db, CancellationToken cancellationToken)
    {
        if (db is AppDbContext { PendingOwnerStatement: { } binding } app)
        {
            app.PendingOwnerStatement = null;
            await binding.GoAsync(app, cancellationToken);
        }
    }

    /// <summary>Saves what the handler changed, with its history, and answers what other places are to be told. What changed is looked for once and not at every step.</summary>
    private async Task<IReadOnlyList<PlaceEvent>> SaveAsync(Ground ground, CancellationToken cancellationToken)
    {
        var db = ground.Db;
        db.ChangeTracker.DetectChanges();
        db.ChangeTracker.AutoDetectChangesEnabled = false;

        try
        {
            if (!db.ChangeTracker.HasChanges())
            {
                return [];
            }

            if (ground.IsReadOnly)
            {
                throw new InvalidOperationException("A use case that only reads has changed a row.");
            }

            var told = services.GetRequiredService<HistoryWriter>().Write(db);
            OwnerCheck.Run(db);
            await BindAsync(db, cancellationToken);
            _ = await db.SaveChangesAsync(cancellationToken);

            return told;
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    /// <summary>Whose rows a transaction reaches, and how it begins.</summary>
    private sealed record Ground(DbContext Db, OwnerBinding? Binding, bool IsReadOnly)
    {
        /// <summary>Whether no transaction is opened, because every query is one and takes the binding along.</summary>
        public bool IsReadByEachQuery => Binding is { GoesWithEach: true };
    }

    /// <summary>The transactions of one unit of work: committed one after the other, undone together.</summary>
    private sealed class Transactions : IAsyncDisposable
    {
        private readonly List<IDbContextTransaction> _open = [];

        public void Add(IDbContextTransaction transaction) => _open.Add(transaction);

        public async Task CommitAsync(CancellationToken cancellationToken)
        {
            foreach (var transaction in _open)
            {
                await transaction.CommitAsync(cancellationToken);
            }
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var transaction in _open)
            {
                await transaction.DisposeAsync();
            }
        }
    }
}
