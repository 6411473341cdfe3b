using LscbCloud.Api.Tests.Support;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Infrastructure.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Api.Tests.Tenancy;

/// <summary>Code that runs in the service itself, bound to one board, as an injected statement or a careless handler would.</summary>
internal static class InTenant
{
    public static Task<T> AsAsync<T>(this ServiceFixture api, TestBoard board, Func<AppDbContext, Task<T>> work)
        where T : notnull => api.UntilAsync(board, work, TestContext.Current.CancellationToken);

    /// <summary>The same, and cut off when the token says so.</summary>
    public static async Task<T> UntilAsync<T>(
        this ServiceFixture api,
        TestBoard board,
        Func<AppDbContext, Task<T>> work,
        CancellationToken cancellationToken
    )
        where T : notnull
    {
        await using var scope = api.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantContext>().EnterBoard(board.Id, board.Slug, board.Name);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var result = await scope
            .ServiceProvider.GetRequiredService<IUnitOfWork>()
            .RunAsync(Area.Board, isReadOnly: false, async () => (Result<T>)await work(db), cancellationToken);

        return result.Value;
    }
}
