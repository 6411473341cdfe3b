using LscbCloud.Api.Tests.Support;
using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Infrastructure.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Api.Tests.Tenancy;

/// <summary>That a connection, handed from one board's request to another's, brings nothing with it.</summary>
public sealed class HostileConnectionsTests(OwnServiceFixture api) : IClassFixture<OwnServiceFixture>, IAsyncLifetime
{
    private const int Boards = 6;
    private const int Callers = 24;
    private const int ReadsEach = 40;

    private readonly List<TestBoard> _boards = [];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        for (var i = 0; i < Boards; i++)
        {
            var board = await api.Given.BoardAsync($"b{i}-{Guid.CreateVersion7():N}"[..30]);
            _ = await (await api.Given.MemberAsync(board, "manager")).AgreeAsync(board, "Neglect");
            _boards.Add(board);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [Case("X-B05", "X-B07")]
    public async Task After_a_unit_of_work_however_it_ended_nothing_is_visible(bool fails)
    {
        if (fails)
        {
            _ = await Assert.ThrowsAnyAsync<Exception>(() =>
                api.AsAsync(_boards[0], db => db.Database.ExecuteSqlRawAsync("select 1/0", Stop))
            );
        }
        else
        {
            _ = await api.AsAsync(_boards[0], db => db.Priorities.CountAsync(Stop));
        }

        // The same pool, and with it most likely the same connection; no owner is set now.
        await using var scope = api.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantContext>().EnterBoard(_boards[0].Id);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();

        Assert.Equal(0, await db.Priorities.CountAsync(Stop));
    }

    [Fact]
    [Case("X-B05")]
    public async Task A_savepoint_that_is_rolled_back_leaves_the_owner_as_it_was()
    {
        var seen = await api.AsAsync(
            _boards[0],
            async db =>
            {
                var transaction = db.Database.CurrentTransaction ?? throw new InvalidOperationException();
                // The first query brings the owner. A savepoint before it would take the owner back too, and show no row.
                _ = await db.Priorities.CountAsync(Stop);
                await transaction.CreateSavepointAsync("before", Stop);
                _ = await db.Database.ExecuteSqlAsync(
                    $"select set_config('app.owner', {"board:" + _boards[1].Id.Value.ToString("D")}, true)",
                    Stop
                );
                await transaction.RollbackToSavepointAsync("before", Stop);

                return await db.Priorities.Select(p => p.BoardId).ToListAsync(Stop);
            }
        );

        Assert.Equal([_boards[0].Id], seen);
    }

    [Fact]
    [Case("FB_M11", "X-B10", "X-C02")]
    public async Task A_request_keeps_its_owner_for_life()
    {
        await using var scope = api.Services.CreateAsyncScope();
        var owner = scope.ServiceProvider.GetRequiredService<TenantContext>();
        owner.EnterBoard(_boards[0].Id);

        _ = Assert.Throws<InvalidOperationException>(() => owner.EnterBoard(_boards[1].Id));
    }

    [Fact]
    [Case("FB_M01", "X-B05", "X-B06")]
    public async Task Many_callers_of_many_boards_on_few_connections_each_see_their_own()
    {
        var seen = await Task.WhenAll(Enumerable.Range(0, Callers).Select(CallAsync));

        // Some were cut off or failed on purpose; of the rest none is wrong and none is empty.
        Assert.Equal(0, seen.Sum(call => call.Wrong));
        Assert.Equal(Callers * ReadsEach, seen.Sum(call => call.Right + call.Cut));
        Assert.True(seen.Sum(call => call.Right) > Callers * ReadsEach / 2);
        Assert.True(seen.Sum(call => call.Cut) > 0);
    }

    private async Task<(int Right, int Wrong, int Cut)> CallAsync(int caller)
    {
        var (right, wrong, cut) = (0, 0, 0);

        for (var read = 0; read < ReadsEach; read++)
        {
            var board = _boards[(caller + read) % Boards];

            try
            {
                var found = await ReadAsync(board, (caller + read) % 7);
                _ = found is [var only] && only == board.Id ? right++ : wrong++;
            }
            catch (Exception e) when (e is OperationCanceledException or Npgsql.NpgsqlException)
            {
                cut++;
            }
        }

        return (right, wrong, cut);
    }

    /// <summary>Reads by a statement without a condition; in one of seven it is cancelled, in one it fails in the middle.</summary>
    private async Task<List<BoardId>> ReadAsync(TestBoard board, int way)
    {
        using var cancelled = CancellationTokenSource.CreateLinkedTokenSource(Stop);

        return await api.UntilAsync(
            board,
            async db =>
            {
                var rows = await db
                    .Priorities.IgnoreQueryFilters([AppDbContext.BoardFilter])
                    .Select(p => p.BoardId)
                    .ToListAsync(cancelled.Token);

                if (way == 0)
                {
                    await cancelled.CancelAsync();
                    _ = await db.Database.ExecuteSqlRawAsync("select pg_sleep(10)", cancelled.Token);
                }

                if (way == 1)
                {
                    _ = await db.Database.ExecuteSqlRawAsync("select 1/0", cancelled.Token);
                }

                return rows;
            },
            cancelled.Token
        );
    }
}
