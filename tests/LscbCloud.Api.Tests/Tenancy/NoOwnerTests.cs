using LscbCloud.Api.Tests.Support;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Infrastructure.Tenancy;
using LscbCloud.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace LscbCloud.Api.Tests.Tenancy;

/// <summary>Code that names no owner, or goes round the one place that does, finds nothing and changes nothing.</summary>
public sealed class NoOwnerTests(ApiFixture api) : IClassFixture<ApiFixture>, IAsyncLifetime
{
    private const string Count = "select count(*) as \"Value\" from app.priorities";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private TestBoard Board
    {
        get => field ?? throw new InvalidOperationException("Not arranged.");
        set;
    }

    private TestPerson Manager
    {
        get => field ?? throw new InvalidOperationException("Not arranged.");
        set;
    }

    public async ValueTask InitializeAsync()
    {
        Board = await api.Given.BoardAsync($"b-{Guid.CreateVersion7():N}"[..30]);
        Manager = await api.Given.MemberAsync(Board, "manager");
        _ = await Manager.AgreeAsync(Board, "Neglect");
        Assert.Equal(1, await api.AsAsync(Board, db => db.Database.SqlQueryRaw<long>(Count).SingleAsync(Stop)));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    [Case("X-B07")]
    public async Task The_contexts_own_connection_shows_nothing_outside_a_unit_of_work()
    {
        await using var scope = api.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantContext>().EnterBoard(Board.Id);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        await db.Database.OpenConnectionAsync(Stop);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = Count;

        Assert.Equal(0L, await command.ExecuteScalarAsync(Stop));
        Assert.Equal(0, await db.Database.SqlQueryRaw<long>(Count).SingleAsync(Stop));
    }

    [Fact]
    [Case("X-B07", "X-B11")]
    public async Task A_data_source_of_ones_own_shows_nothing()
    {
        await using var another = NpgsqlDataSource.Create(api.Database.AppConnectionString);
        await using var command = another.CreateCommand(Count);
        await using var services = api.Services.GetRequiredService<AppDataSource>().Value.CreateCommand(Count);

        Assert.Equal(0L, await command.ExecuteScalarAsync(Stop));
        Assert.Equal(0L, await services.ExecuteScalarAsync(Stop));
    }

    [Theory]
    [InlineData(
        "insert into app.plans (board_id, id, title, from_on, to_on, version) values ('{0}', gen_random_uuid(), 'Ours', '2030-04-01', '2031-03-31', 1)"
    )]
    [InlineData("delete from app.priorities where board_id = '{0}'")]
    [Case("X-A01", "X-A04", "X-C04")]
    public async Task Nothing_is_written_or_removed_without_an_owner(string statement)
    {
        var refused = await Assert.ThrowsAsync<PostgresException>(() =>
            Statement.ExecuteAsync(
                api.Database.AppConnectionString,
                string.Format(provider: null, statement, Board.Id.Value)
            )
        );

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    [Theory]
    [InlineData("board:zzz")]
    [InlineData("board:'' or 1=1")]
    [InlineData("board:::")]
    [InlineData("board")]
    [Case("X-A02")]
    public async Task A_board_that_is_no_uuid_opens_nothing(string board)
    {
        var refused = await Assert.ThrowsAsync<PostgresException>(() =>
            Statement.ScalarAsync<long>(
                api.Database.AppConnectionString,
                $"begin; set local app.owner = '{board.Replace("'", "''", StringComparison.Ordinal)}'; {Count}; commit"
            )
        );

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    [Fact]
    [Case("FB_E13", "X-F03")]
    public async Task Work_that_names_no_owner_is_refused_before_it_begins()
    {
        await using var scope = api.Services.CreateAsyncScope();
        var hasBegun = false;

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            scope
                .ServiceProvider.GetRequiredService<IUnitOfWork>()
                .RunAsync(
                    Area.Board,
                    isReadOnly: true,
                    () =>
                    {
                        hasBegun = true;

                        return Task.FromResult(Result.Success);
                    },
                    Stop
                )
        );

        Assert.Equal("No owner is set.", refused.Message);
        Assert.False(hasBegun);
    }

    [Fact]
    [Case("FB_M10", "X-F04")]
    public async Task After_a_request_nobody_stands_on_its_ground()
    {
        _ = await Manager.ReadAsync($"/{Board.Slug}/api/board");

        await using var scope = api.Services.CreateAsyncScope();
        var owner = scope.ServiceProvider.GetRequiredService<TenantContext>();
        Assert.Null(owner.BoardId);
        Assert.Null(owner.AgencyId);
    }

    [Fact]
    [Case("FB_E18", "FB_X03", "X-B08", "X-C02")]
    public async Task Every_scope_has_a_context_of_its_own_and_its_owner_cannot_be_changed()
    {
        AppDbContext former;

        await using (var scope = api.Services.CreateAsyncScope())
        {
            former = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        }

        await using var next = api.Services.CreateAsyncScope();
        // A pool would hand the former one out again.
        Assert.NotSame(former, next.ServiceProvider.GetRequiredService<AppDbContext>());
        _ = Assert.Throws<ObjectDisposedException>(() => former.Priorities.Any());
        Assert.All(
            [nameof(AppDbContext.CurrentBoard), nameof(AppDbContext.CurrentAgency)],
            name => Assert.False(typeof(AppDbContext).GetProperty(name)?.CanWrite)
        );
    }

    [Fact]
    [Case("X-F06")]
    public void Nothing_that_lives_for_ever_can_hold_a_requests_owner() =>
        _ = Assert.Throws<InvalidOperationException>(api.Services.GetRequiredService<TenantContext>);
}
