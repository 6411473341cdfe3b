using LscbCloud.Api.Tests.Support;
using LscbCloud.Application.Common;
using LscbCloud.Application.Priorities;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Retention;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Infrastructure.Tenancy;
using LscbCloud.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace LscbCloud.Api.Tests.Tenancy;

/// <summary>Code that names no owner, or goes round the one place that does, finds nothing and changes nothing.</summary>
public sealed class NoOwnerTests(ApiFixture api) : IAsyncLifetime
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
        Board = await api.Given.BoardAsync("b");
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
    public async Task A_connection_has_no_owner_after_a_request()
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
        await using var first = api.Services.CreateAsyncScope();
        first.ServiceProvider.GetRequiredService<TenantContext>().EnterBoard(Board.Id);
        var ours = first.ServiceProvider.GetRequiredService<AppDbContext>();
        await using var second = api.Services.CreateAsyncScope();
        var theirs = second.ServiceProvider.GetRequiredService<AppDbContext>();

        Assert.NotSame(ours, theirs);
        Assert.Equal((Board.Id, null), (ours.CurrentBoard, theirs.CurrentBoard));
        _ = Assert.Throws<InvalidOperationException>(() => ours.OwnedBy(new TenantContext()));
        Assert.All(
            [nameof(AppDbContext.CurrentBoard), nameof(AppDbContext.CurrentAgency)],
            name => Assert.False(typeof(AppDbContext).GetProperty(name)?.CanWrite)
        );
    }

    [Fact]
    [Case("FB_E17", "FB_E18", "X-B08")]
    public async Task A_pooled_context_forgets_its_owner_and_its_rows_when_its_scope_ends()
    {
        var pool = new PooledDbContextFactory<AppDbContext>(
            new DbContextOptionsBuilder<AppDbContext>().UseNpgsql(api.Database.AdminConnectionString).Options,
            poolSize: 1
        );
        var owner = new TenantContext();
        owner.EnterBoard(Board.Id);
        AppDbContext former;

        await using (former = (await pool.CreateDbContextAsync(Stop)).OwnedBy(owner))
        {
            // The administrator's connection passes by the policies, so only the context's own filter chooses these rows.
            former.PendingOwnerStatement = new OwnerBinding(api.Services.GetRequiredService<OwnerSeal>(), owner);
            Assert.Equal("Neglect", (await former.Priorities.SingleAsync(Stop)).Title);
            _ = Assert.Single(former.ChangeTracker.Entries());
        }

        await using var next = await pool.CreateDbContextAsync(Stop);
        Assert.Same(former, next);
        Assert.Null(next.CurrentBoard);
        Assert.Null(next.PendingOwnerStatement);
        Assert.Empty(next.ChangeTracker.Entries());
        Assert.Empty(await next.Priorities.ToListAsync(Stop));
        _ = Assert.Throws<InvalidOperationException>(() => next.Add(BoardRetentionRule.Propose(default)));
    }

    [Fact]
    [Case("FB_E17", "X-B08")]
    public async Task A_context_goes_back_to_the_pool_once_however_many_names_its_scope_has_for_it()
    {
        AppDbContext ours;

        await using (var scope = api.Services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<TenantContext>().EnterBoard(Board.Id);
            ours = scope.ServiceProvider.GetRequiredService<AppDbContext>();
            Assert.Same(ours, scope.ServiceProvider.GetRequiredService<IPriorityRows>());

            // As the scope does at its end, once for each name.
            await ours.DisposeAsync();
            await ours.DisposeAsync();
            await using var another = api.Services.CreateAsyncScope();

            Assert.NotSame(ours, another.ServiceProvider.GetRequiredService<AppDbContext>());
            Assert.Equal(Board.Id, ours.CurrentBoard);
        }

        Assert.Null(ours.CurrentBoard);
    }

    [Fact]
    [Case("X-F06")]
    public void Nothing_that_lives_for_ever_can_hold_a_requests_owner() =>
        _ = Assert.Throws<InvalidOperationException>(api.Services.GetRequiredService<TenantContext>);
}
