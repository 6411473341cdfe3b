using LscbCloud.Domain.Boards;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace LscbCloud.Infrastructure.Tenancy;

/// <summary>Refuses to serve where the database does not believe the seal of the service: every request would be refused.</summary>
public sealed class SealCheck(IServiceScopeFactory scopes, OwnerSeal seal)
{
    /// <summary>Names a board that does not exist, and asks the database whether it believes it.</summary>
    /// <exception cref="InvalidOperationException">The database knows another key, or none.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var owner = scope.ServiceProvider.GetRequiredService<TenantContext>();
        owner.EnterBoard(BoardId.New());
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);

        try
        {
            await new OwnerBinding(seal, owner).GoAsync(db, cancellationToken);
            _ = await db
                .Database.SqlQueryRaw<Guid?>("select app.current_board() as \"Value\"")
                .SingleAsync(cancellationToken);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new InvalidOperationException(
                $"{OwnerSeal.Setting} is not the key that the database knows, or a pooler stands in between. "
                    + "Run the Migrator with the same Database__SealKey, and connect to PostgreSQL itself.",
                e
            );
        }
    }
}
