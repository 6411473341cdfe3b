using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Infrastructure.Tenancy;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Infrastructure.History;

/// <summary>
/// Tells boards and agencies what happened to their control rows, each in its own history and in a transaction of its own,
/// which ends with the unit of work.
/// </summary>
internal sealed class PlaceHistories(IServiceScopeFactory scopes, OwnerSeal seal, ICurrentUser user) : IAsyncDisposable
{
    private readonly List<(AsyncServiceScope Scope, IDbContextTransaction Transaction)> _open = [];

    /// <summary>Writes the entries, and commits nothing yet.</summary>
    public async Task WriteAsync(IReadOnlyList<PlaceEvent> told, CancellationToken cancellationToken)
    {
        foreach (var place in told.GroupBy(happened => happened.Place))
        {
            await WriteOneAsync([.. place], cancellationToken);
        }
    }

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        foreach (var (_, transaction) in _open)
        {
            await transaction.CommitAsync(cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (scope, transaction) in _open)
        {
            await transaction.DisposeAsync();
            await scope.DisposeAsync();
        }
    }

    private async Task WriteOneAsync(PlaceEvent[] told, CancellationToken cancellationToken)
    {
        var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var tenant = services.GetRequiredService<TenantContext>();
        Enter(tenant, told[0]);
        services.GetRequiredService<ActingPerson>().Is(user);
        var db = services.GetRequiredService<AppDbContext>();
        _open.Add((scope, await db.Database.BeginTransactionAsync(cancellationToken)));
        await new OwnerBinding(seal, tenant).GoAsync(db, cancellationToken);

        services.GetRequiredService<HistoryWriter>().Tell(db, told);
        OwnerCheck.Run(db);
        _ = await db.SaveChangesAsync(cancellationToken);
    }

    private static void Enter(TenantContext tenant, PlaceEvent told)
    {
        if (told.Root is not ITellsPlace row)
        {
            throw new InvalidOperationException($"{told.Root.Kind} is of no place.");
        }

        if (row.BoardId is { } board)
        {
            tenant.EnterBoard(board);
        }
        else if (row.AgencyId is { } agency)
        {
            tenant.EnterAgency(agency);
        }
    }
}
