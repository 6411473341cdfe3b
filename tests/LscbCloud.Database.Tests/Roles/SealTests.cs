using LscbCloud.Migrator;
using LscbCloud.Testing.Databases;
using Npgsql;

namespace LscbCloud.Database.Tests.Roles;

/// <summary>A transaction's owner is believed with the service's seal only, on the backend that it was made for.</summary>
public sealed class SealTests(DatabaseFixture fixture) : IClassFixture<DatabaseFixture>, IAsyncLifetime
{
    private const string Count = "select count(*) from app.plans";

    private static readonly Guid Here = new("11111111-1111-7111-8111-111111111111");
    private static readonly Guid There = new("22222222-2222-7222-8222-222222222222");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await SealKeysAsync([OwnerSql.SealKey()]);
        await Statement.ExecuteAsync(
            fixture.Database.AdminConnectionString,
            """
            insert into app.plans (board_id, id, title, from_on, to_on, version)
            values ($1, $1, 'Plan', '2017-04-01', '2018-03-31', 1), ($2, $2, 'Plan', '2017-04-01', '2018-03-31', 1)
            on conflict do nothing
            """,
            Here,
            There
        );
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    [Case("X-A22")]
    public async Task With_the_services_seal_the_board_is_open() =>
        Assert.Equal(1, await CountAsync($"{OwnerSql.OfBoard(Here)}"));

    [Theory]
    [InlineData("set local app.owner = 'board:22222222-2222-7222-8222-222222222222'")]
    [InlineData("set local app.owner = 'board:22222222-2222-7222-8222-222222222222:'")]
    [InlineData("set app.owner = 'board:22222222-2222-7222-8222-222222222222:00'")]
    [InlineData("set local app.owner = 'board:22222222-2222-7222-8222-222222222222:%'")]
    [Case("X-A22")]
    public async Task Without_a_seal_no_board_is_open(string statement) => await RefusesAsync(statement);

    [Theory]
    [InlineData("set local app.board_id = '22222222-2222-7222-8222-222222222222'")]
    [InlineData("set local app.owner = 'BOARD:22222222-2222-7222-8222-222222222222:00'")]
    [InlineData("set local app.owner = ''")]
    [Case("X-A22")]
    public async Task A_transaction_without_an_owner_sees_no_row(string statement) =>
        Assert.Equal(0, await CountAsync(statement));

    [Fact]
    [Case("X-A22")]
    public async Task The_seal_of_one_board_opens_no_other()
    {
        const string other = "set_config('app.owner', replace(current_setting('app.owner'), '1111', '2222'), true)";

        await RefusesAsync($"{OwnerSql.OfBoard(Here)}; do $$ begin perform {other}; end $$");
    }

    [Fact]
    [Case("X-A22")]
    public async Task The_seal_of_a_board_opens_no_agency_of_the_same_id()
    {
        const string other = "set_config('app.owner', replace(current_setting('app.owner'), 'board', 'agency'), true)";

        await RefusesAsync(
            $"{OwnerSql.OfBoard(Here)}; do $$ begin perform {other}; end $$",
            "select count(*) from app.commitments"
        );
    }

    [Fact]
    [Case("X-A22", "X-B02")]
    public async Task A_seal_that_was_seen_on_one_backend_opens_nothing_on_another()
    {
        await using var first = await OpenAsync();
        var seen = await ScalarAsync(first, $"begin; {OwnerSql.OfBoard(Here)}; select current_setting('app.owner')");
        await using var second = await OpenAsync();

        Assert.Equal(1L, await ScalarAsync(first, Count));
        var refusal = await Assert.ThrowsAsync<PostgresException>(() =>
            ScalarAsync(second, $"begin; set local app.owner = '{seen}'; {Count}")
        );
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
    }

    [Fact]
    [Case("X-B02")]
    public async Task Naming_an_agency_takes_back_the_board_that_was_left_on_the_connection()
    {
        var left = OwnerSql.OfBoard(Here).Replace("true)", "false)", StringComparison.Ordinal);

        Assert.Equal(1, await CountAsync(left));
        Assert.Equal(0, await CountAsync($"{left}; {OwnerSql.OfAgency(There)}"));
    }

    [Theory]
    [InlineData(DatabaseRoles.App, "select * from ops.seal_keys")]
    [InlineData(DatabaseRoles.Control, "select * from ops.seal_keys")]
    [InlineData(DatabaseRoles.Control, "insert into ops.seal_keys select * from ops.seal_keys")]
    [InlineData(DatabaseRoles.Control, "select app.sealed_owner('board')")]
    [InlineData(DatabaseRoles.App, "select app.place('app.plans', 'published')")]
    [InlineData(DatabaseRoles.App, "copy ops.seal_keys to stdout")]
    [Case("X-A11", "X-A22")]
    public async Task The_key_is_out_of_reach_of_the_services_roles(string role, string statement)
    {
        var refusal = await Assert.ThrowsAsync<PostgresException>(() =>
            Statement.ExecuteAsync(
                role == DatabaseRoles.App
                    ? fixture.Database.AppConnectionString
                    : fixture.Database.ControlConnectionString,
                statement
            )
        );

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
    }

    [Fact]
    public async Task The_former_key_is_believed_until_the_Migrator_runs_without_it()
    {
        byte[] next = [.. Enumerable.Repeat((byte)3, 32)];
        await SealKeysAsync([next, OwnerSql.SealKey()]);
        Assert.Equal(1, await CountAsync(OwnerSql.OfBoard(Here)));

        await SealKeysAsync([next]);

        await RefusesAsync(OwnerSql.OfBoard(Here));
    }

    private async Task SealKeysAsync(IReadOnlyList<byte[]> keys)
    {
        await using var owner = NpgsqlDataSource.Create(fixture.Database.OwnerConnectionString);
        await SealKeys.KeepAsync(owner, keys, Stop);
    }

    private async Task RefusesAsync(string bind, string count = Count)
    {
        var refusal = await Assert.ThrowsAsync<PostgresException>(() => CountAsync(bind, count));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
        Assert.Equal("The owner of this transaction was not named by the service.", refusal.MessageText);
    }

    /// <summary>On a connection that nobody gets afterwards: some of these leave a setting behind.</summary>
    private async Task<long> CountAsync(string bind, string count = Count)
    {
        await using var connection = await OpenAsync();

        return (long)(await ScalarAsync(connection, $"begin; {bind}; {count}") ?? 0L);
    }

    private async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(fixture.Database.AppConnectionString) { Pooling = false }.ConnectionString
        );
        await connection.OpenAsync(Stop);

        return connection;
    }

    private static async Task<object?> ScalarAsync(NpgsqlConnection connection, string sql)
    {
#pragma warning disable CA2100 // The statements are those of the cases above.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100

        return await command.ExecuteScalarAsync(Stop);
    }
}
