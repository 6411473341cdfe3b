using LscbCloud.Testing.Databases;
using Npgsql;

namespace LscbCloud.Database.Tests.Roles;

/// <summary>What a role of the service sees of other sessions and of what PostgreSQL keeps outside the tables.</summary>
public sealed class SightTests(DatabaseFixture fixture) : IClassFixture<DatabaseFixture>
{
    private const string Canary = "canary_of_another_session";

    private const string Seen = """
        select coalesce(query, '') from pg_stat_activity where pid = $1
        """;

    private readonly TestDatabase _database = fixture.Database;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    [Case("X-A23")]
    public async Task One_role_sees_no_statement_of_the_other()
    {
        await using var other = await SayAsync(_database.ControlConnectionString);

        var sight = await Statement.ColumnAsync(_database.AppConnectionString, Seen, other.ProcessID);
        var everything = await Statement.ColumnAsync(_database.AdminConnectionString, Seen, other.ProcessID);

        Assert.Contains(Canary, Assert.Single(everything), StringComparison.Ordinal);
        Assert.Equal("<insufficient privilege>", Assert.Single(sight));
    }

    [Fact]
    [Case("X-A23")]
    public async Task A_role_sees_no_value_that_another_of_its_sessions_sent()
    {
        await using var other = await SayAsync(_database.AppConnectionString);

        var sight = Assert.Single(await Statement.ColumnAsync(_database.AppConnectionString, Seen, other.ProcessID));

        Assert.Contains("$1", sight, StringComparison.Ordinal);
        Assert.DoesNotContain("a value of somebody", sight, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("select * from pg_largeobject")]
    [InlineData("select * from pg_authid")]
    [InlineData("select * from pg_statistic")]
    [InlineData("select pg_ls_logdir()")]
    [Case("X-A20", "X-A23")]
    public async Task Everything_outside_the_tables_is_closed(string statement)
    {
        var refused = await Assert.ThrowsAsync<PostgresException>(() =>
            Statement.ExecuteAsync(_database.AppConnectionString, statement)
        );

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    [Fact]
    [Case("X-A16")]
    public async Task Rows_cannot_be_copied_in()
    {
        await using var connection = new NpgsqlConnection(_database.AppConnectionString);
        await connection.OpenAsync(Stop);

        var refused = await Assert.ThrowsAsync<PostgresException>(() =>
            connection.BeginTextImportAsync("copy app.plans from stdin", Stop)
        );

        Assert.Equal(PostgresErrorCodes.FeatureNotSupported, refused.SqlState);
    }

    private static async Task<NpgsqlConnection> SayAsync(string connectionString)
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(Stop);
        await using var command = new NpgsqlCommand($"select $1 as {Canary}", connection);
        _ = command.Parameters.AddWithValue("a value of somebody");
        _ = await command.ExecuteScalarAsync(Stop);

        return connection;
    }
}
