using LscbCloud.Migrator;
using LscbCloud.Testing.Databases;
using Npgsql;

namespace LscbCloud.Database.Tests.Migrating;

/// <summary>The runner with migrations of its own, each test on a database that nothing has run on.</summary>
public sealed class MigrationRunnerTests(TestCluster cluster) : IAsyncLifetime
{
    private static readonly Migration Table = new("0001-table.sql", "create table public.things (id int primary key);");
    private static readonly Migration Column = new(
        "0002-column.sql",
        "alter table public.things add column word text;"
    );
    private static readonly Migration Index = new(
        "0003-index.no-tx.sql",
        "create index concurrently ix_things_word on public.things (word);"
    );

    private TestDatabase? _database;

    private TestDatabase Database => _database ?? throw new InvalidOperationException("There is no database yet.");

    public async ValueTask InitializeAsync() => _database = await cluster.CreateEmptyAsync();

    public async ValueTask DisposeAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    [Fact]
    public async Task Each_migration_is_applied_once()
    {
        Assert.Equal(2, await RunAsync(Table, Column));
        Assert.Equal(1, await RunAsync(Table, Column, Index));
        Assert.Equal(0, await RunAsync(Table, Column, Index));

        Assert.Equal([Table.Name, Column.Name, Index.Name], await HistoryAsync());
    }

    [Fact]
    public async Task Instances_that_start_together_apply_each_migration_once_and_none_waits_for_ever()
    {
        var applied = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => Task.Run(() => RunAsync(Table, Column, Index)))
        );

        Assert.Equal([0, 0, 0, 3], applied.Order());
        Assert.Equal([Table.Name, Column.Name, Index.Name], await HistoryAsync());
    }

    [Fact]
    public async Task A_file_that_fails_leaves_nothing_of_itself_and_all_of_those_before_it()
    {
        var broken = new Migration("0002-broken.sql", "create table public.half (id int); select 1 / 0;");

        var refusal = await Assert.ThrowsAsync<MigrationRefusedException>(() => RunAsync(Table, broken));

        Assert.Equal("0002-broken.sql: division by zero", refusal.Message);
        Assert.Equal([Table.Name], await HistoryAsync());
        Assert.False(await ExistsAsync("public.half"));
        Assert.True(await ExistsAsync("public.things"));
    }

    [Fact]
    public async Task A_file_that_was_edited_after_it_was_applied_is_refused()
    {
        await RunAsync(Table, Column);
        var edited = new Migration(Table.Name, "create table public.things (id bigint primary key);");

        var refusal = await Assert.ThrowsAsync<MigrationRefusedException>(() => RunAsync(edited, Column, Index));

        Assert.StartsWith("0001-table.sql was edited after it was applied.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal([Table.Name, Column.Name], await HistoryAsync());
    }

    [Fact]
    public async Task A_build_that_is_older_than_the_database_is_refused()
    {
        await RunAsync(Table, Column);

        var refusal = await Assert.ThrowsAsync<MigrationRefusedException>(() => RunAsync(Table));

        Assert.StartsWith("The database has had 0002-column.sql,", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_before_the_last_applied_one_is_refused()
    {
        var later = new Migration("0003-later.sql", "create table public.others (id int);");
        await RunAsync(Table, later);

        var refusal = await Assert.ThrowsAsync<MigrationRefusedException>(() => RunAsync(Table, Column, later));

        Assert.StartsWith("0002-column.sql comes before 0003-later.sql,", refusal.Message, StringComparison.Ordinal);
        Assert.Equal([Table.Name, later.Name], await HistoryAsync());
    }

    [Fact]
    public async Task The_line_endings_of_a_checkout_change_nothing()
    {
        await RunAsync(new Migration("0001-lines.sql", "select 1;\nselect 2;\n"));

        Assert.Equal(0, await RunAsync(new Migration("0001-lines.sql", "select 1;\r\nselect 2;\r\n")));
    }

    [Fact]
    public async Task The_status_tells_what_is_applied_and_what_waits_and_changes_nothing()
    {
        var before = await StatusAsync(Table, Column);
        await RunAsync(Table);
        var after = await StatusAsync(Table, Column);

        Assert.Equal([], before.Applied);
        Assert.Equal([Table.Name, Column.Name], before.Waiting);
        Assert.Equal([Table.Name], after.Applied);
        Assert.Equal([Column.Name], after.Waiting);
    }

    [Fact]
    public async Task A_change_of_a_busy_table_gives_up_instead_of_making_everybody_wait()
    {
        await RunAsync(Table);
        await using var busy = new NpgsqlConnection(Database.OwnerConnectionString);
        await busy.OpenAsync(TestContext.Current.CancellationToken);
        await using var transaction = await busy.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await using var reading = new NpgsqlCommand("select count(*) from public.things", busy, transaction);
        await reading.ExecuteScalarAsync(TestContext.Current.CancellationToken);

        var refusal = await Assert.ThrowsAsync<MigrationRefusedException>(() => RunAsync(Table, Column));

        Assert.Equal("0002-column.sql: canceling statement due to lock timeout", refusal.Message);
    }

    private async Task<int> RunAsync(params Migration[] migrations)
    {
        await using var owner = NpgsqlDataSource.Create(Database.OwnerConnectionString);

        return await new MigrationRunner(owner, migrations).RunAsync();
    }

    private async Task<MigrationStatus> StatusAsync(params Migration[] migrations)
    {
        await using var owner = NpgsqlDataSource.Create(Database.OwnerConnectionString);

        return await new MigrationRunner(owner, migrations).ReadStatusAsync();
    }

    private Task<IReadOnlyList<string>> HistoryAsync() =>
        Statement.ColumnAsync(
            Database.OwnerConnectionString,
            "select name from ops.migrations order by name collate \"C\""
        );

    private Task<bool> ExistsAsync(string table) =>
        Statement.ScalarAsync<bool>(Database.OwnerConnectionString, "select to_regclass($1) is not null", table);
}
