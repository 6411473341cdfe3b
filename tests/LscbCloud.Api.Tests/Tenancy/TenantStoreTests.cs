using LscbCloud.Api.Tests.Operations;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Infrastructure.Tenancy;
using LscbCloud.Testing.Databases;
using Npgsql;

namespace LscbCloud.Api.Tests.Tenancy;

/// <summary>The store of boards by itself, on the service's own role.</summary>
public sealed class TenantStoreTests(OwnServiceFixture api) : IClassFixture<OwnServiceFixture>, IAsyncLifetime
{
    private string _slug = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private TestBoard Board
    {
        get => field ?? throw new InvalidOperationException("Not arranged.");
        set;
    }

    public async ValueTask InitializeAsync()
    {
        Board = await api.Given.BoardAsync($"b-{Guid.CreateVersion7():N}"[..30]);
        _slug = Board.Slug;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    [Case("FB_P02", "FB_P09", "FB_T03", "FB_T04", "FB_T05")]
    public async Task A_board_is_found_by_its_address_in_any_case_and_by_no_other()
    {
        await using var control = Control(api.Database.ControlConnectionString);
        var store = new TenantStore(control, api.Clock);

        var found = await store.BoardAsync(_slug.ToUpperInvariant(), Stop);

        Assert.Equal(new TenantBoard(Board.Id, _slug, Board.Name, IsLive: true), found);
        Assert.Null(await store.BoardAsync(_slug + "x", Stop));
        Assert.Null(await store.BoardAsync(_slug[..^1], Stop));
        Assert.Null(await store.BoardAsync("", Stop));
    }

    [Theory]
    [InlineData("{0}\0")]
    [InlineData("{0}/")]
    [InlineData("{0} ")]
    [InlineData("{0}%")]
    [InlineData("{0}' or slug = slug or slug = '")]
    [InlineData("{0}\uFF0E")]
    [Case("FB_P11", "X-D04")]
    public async Task A_malformed_name_finds_no_board(string name)
    {
        await using var control = Control(api.Database.ControlConnectionString);

        Assert.Null(
            await new TenantStore(control, api.Clock).BoardAsync(string.Format(provider: null, name, _slug), Stop)
        );
    }

    [Fact]
    [Case("FB_T08")]
    public async Task A_board_that_gets_another_address_is_found_there_and_no_more_where_it_was()
    {
        await using var control = Control(api.Database.ControlConnectionString);
        var store = new TenantStore(control, api.Clock);
        Assert.NotNull(await store.BoardAsync(_slug, Stop));
        Assert.Null(await store.BoardAsync(_slug + "-2", Stop));

        await RenameAsync(_slug + "-2");
        store.Changed($"{Board.Id.Value} {_slug}");
        store.Changed($"{Board.Id.Value} {_slug}-2");

        Assert.Null(await store.BoardAsync(_slug, Stop));
        Assert.Equal(Board.Id, (await store.BoardAsync(_slug + "-2", Stop))?.Id);
    }

    [Fact]
    public async Task A_change_of_one_board_makes_the_store_forget_that_board_and_no_other()
    {
        await using var control = Control(api.Database.ControlConnectionString);
        var store = new TenantStore(control, api.Clock);
        var other = await api.Given.BoardAsync($"k-{Guid.CreateVersion7():N}"[..30]);
        _ = await store.BoardAsync(_slug, Stop);
        _ = await store.BoardAsync(other.Slug, Stop);
        await Statement.ExecuteAsync(
            api.Database.ControlConnectionString,
            "update control.boards set name = 'Another name' where id in ($1, $2)",
            Board.Id.Value,
            other.Id.Value
        );

        store.Changed($"{Board.Id.Value} {_slug}");

        Assert.Equal("Another name", (await store.BoardAsync(_slug, Stop))?.Name);
        Assert.Equal(other.Name, (await store.BoardAsync(other.Slug, Stop))?.Name);
    }

    [Fact]
    public async Task A_change_that_names_nothing_makes_the_store_forget_everything()
    {
        await using var control = Control(api.Database.ControlConnectionString);
        var store = new TenantStore(control, api.Clock);
        _ = await store.BoardAsync(_slug, Stop);
        await Statement.ExecuteAsync(
            api.Database.ControlConnectionString,
            "update control.boards set name = 'Another name' where id = $1",
            Board.Id.Value
        );

        store.Changed("");

        Assert.Equal("Another name", (await store.BoardAsync(_slug, Stop))?.Name);
    }

    [Fact]
    [Case("FB_T07", "FB_T09", "FB_T18")]
    public async Task An_address_that_another_board_has_is_refused_and_both_keep_theirs()
    {
        await using var control = Control(api.Database.ControlConnectionString);
        var other = await api.Given.BoardAsync($"o-{Guid.CreateVersion7():N}"[..30]);

        var refused = await Assert.ThrowsAsync<PostgresException>(() => RenameAsync(other.Slug));

        Assert.Equal("ux_boards_slug", refused.ConstraintName);
        var store = new TenantStore(control, api.Clock);
        Assert.Equal(Board.Id, (await store.BoardAsync(_slug, Stop))?.Id);
        Assert.Equal(other.Id, (await store.BoardAsync(other.Slug, Stop))?.Id);
    }

    [Fact]
    [Case("FB_T19")]
    public async Task A_change_made_anywhere_is_known_to_the_service_without_waiting_for_its_memory_to_end()
    {
        var manager = await api.Given.MemberAsync(Board, "manager");
        using var before = await manager.GetAsync($"/{_slug}/api/board");
        Assert.Equal(System.Net.HttpStatusCode.OK, before.StatusCode);

        await Statement.ExecuteAsync(
            api.Database.ControlConnectionString,
            "update control.boards set status = 'suspended', suspended_reason = 'Test' where id = $1",
            Board.Id.Value
        );

        // The clock of the service stands still, so nothing but the notice can make it forget.
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        var status = System.Net.HttpStatusCode.OK;

        while (status is System.Net.HttpStatusCode.OK)
        {
            patience.Token.ThrowIfCancellationRequested();
            using var response = await manager.GetAsync($"/{_slug}/api/board");
            status = response.StatusCode;
        }

        Assert.Equal(System.Net.HttpStatusCode.NotFound, status);
    }

    [Fact]
    [Case("FB_S10", "FB_T23")]
    public async Task A_database_that_is_away_is_told_and_never_remembered_as_no_such_board()
    {
        using var wire = new Wire(api.Database.ControlConnectionString);
        await using var control = Control(wire.Through(api.Database.ControlConnectionString));
        var store = new TenantStore(control, api.Clock);
        wire.Cut();

        _ = await Assert.ThrowsAnyAsync<NpgsqlException>(async () => await store.BoardAsync(_slug, Stop));

        wire.Mend();
        Assert.Equal(Board.Id, (await store.BoardAsync(_slug, Stop))?.Id);
    }

    private static ControlDataSource Control(string connectionString) =>
        new(DataSourceFactory.Make(connectionString, "Database:Control"));

    /// <summary>Only an administrator of the database can do it today: the service's role may not change an address.</summary>
    private Task RenameAsync(string slug) =>
        Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            "update control.boards set slug = $1 where id = $2",
            slug,
            Board.Id.Value
        );
}
