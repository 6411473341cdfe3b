using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.History;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Infrastructure.Tenancy;

/// <summary>The only place that opens transactions: one for each request, bound to one owner.</summary>
internal sealed class UnitOfWork(IServiceProvider services, TenantContext owner, OwnerSeal seal) : IUnitOfWork
{
    public Task<TResult> RunAsync<TResult>(
        Area area,
        bool isReadOnly,
        Func<Task<TResult>> work,
        CancellationToken cancellationToken
    )
        where TResult : IFailable<TResult> => RunAsync([ParticipantFor(area, isReadOnly)], work, cancellationToken);

    public Task<TResult> RunOnBothAsync<TResult>(
        Area area,
        bool isReadOnly,
        Func<Task<TResult>> work,
        CancellationToken cancellationToken
    )
        where TResult : IFailable<TResult> =>
        RunAsync(
            [ParticipantFor(area, isReadOnly), ParticipantFor(Area.Platform, isReadOnly)],
            work,
            cancellationToken
        );

    private async Task<TResult> RunAsync<TResult>(
        Participant[] participants,
        Func<Task<TResult>> work,
        CancellationToken cancellationToken
    )
        where TResult : IFailable<TResult>
    {
        foreach (var participant in participants)
        {
            // What fails is undone as a whole, so nothing ever goes back to a point in the middle.
            participant.Db.Database.AutoSavepointsEnabled = false;
            participant.Db.ChangeTracker.QueryTrackingBehavior = participant.IsReadOnly
                ? QueryTrackingBehavior.NoTracking
                : QueryTrackingBehavior.TrackAll;
        }

        try
        {
            return await AttemptAsync(participants, work, cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Somebody else's change came in between. Run once more, so that the handler itself sees and shows it.
            foreach (var participant in participants)
            {
                participant.Db.ChangeTracker.Clear();
            }
        }

        try
        {
            return await AttemptAsync(participants, work, cancellationToken);
        }
        catch (DbUpdateException e) when (ConstraintRefusals.Of(e) is { } refusal)
        {
            return TResult.Failure(refusal);
        }
    }

    private async Task<TResult> AttemptAsync<TResult>(
        Participant[] participants,
        Func<Task<TResult>> work,
        CancellationToken cancellationToken
    )
        where TResult : IFailable<TResult>
    {
        await using var transactions = new Transactions();

        foreach (var participant in participants)
        {
            if (!participant.IsReadByEachQuery)
            {
                transactions.Add(await participant.Db.Database.BeginTransactionAsync(cancellationToken));
            }

            await BeginAsync(participant, cancellationToken);
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

        foreach (var participant in participants)
        {
            await told.WriteAsync(await SaveAsync(participant, cancellationToken), cancellationToken);
        }

        await told.CommitAsync(cancellationToken);
        await transactions.CommitAsync(cancellationToken);

        return result;
    }

    private Participant ParticipantFor(Area area, bool isReadOnly) =>
        area is Area.Board or Area.Agency
            ? new(services.GetRequiredService<AppDbContext>(), new OwnerBinding(seal, owner, isReadOnly), isReadOnly)
            : new(services.GetRequiredService<ControlDbContext>(), Binding: null, isReadOnly);

    /// <summary>The first query binds a transaction to its owner; control rows have none, so only reading is set.</summary>
    private static async Task BeginAsync(Participant participant, CancellationToken cancellationToken)
    {
        if (participant.Db is AppDbContext app)
        {
            app.PendingOwnerStatement = participant.Binding;
        }
        else if (participant.IsReadOnly)
        {
            _ = await participant.Db.Database.ExecuteSqlRawAsync("SET TRANSACTION READ ONLY", cancellationToken);
        }
    }

    /// <summary>Saves what the handler changed, with its history, and answers what other places are to be told. What changed is looked for once and not at every step.</summary>
    private async Task<IReadOnlyList<PlaceEvent>> SaveAsync(
        Participant participant,
        CancellationToken cancellationToken
    )
    {
        var db = participant.Db;
        db.ChangeTracker.DetectChanges();
        db.ChangeTracker.AutoDetectChangesEnabled = false;

        try
        {
            if (!db.ChangeTracker.HasChanges())
            {
                return [];
            }

            if (participant.IsReadOnly)
            {
                throw new InvalidOperationException("A use case that only reads has changed a row.");
            }

            var told = services.GetRequiredService<HistoryWriter>().Write(db);
            OwnerCheck.Run(db);
            await ((db as AppDbContext)?.BindAsync(cancellationToken) ?? Task.CompletedTask);
            _ = await db.SaveChangesAsync(cancellationToken);

            return told;
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    /// <summary>Whose rows a transaction reaches, and how it begins.</summary>
    private sealed record Participant(DbContext Db, OwnerBinding? Binding, bool IsReadOnly)
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
