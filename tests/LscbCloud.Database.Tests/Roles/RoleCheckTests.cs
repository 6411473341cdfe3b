using LscbCloud.Infrastructure.Tenancy;
using LscbCloud.Testing.Databases;
using Npgsql;

namespace LscbCloud.Database.Tests.Roles;

/// <summary>The service does not start with a role that could pass by the policies.</summary>
public sealed class RoleCheckTests(DatabaseFixture fixture) : IClassFixture<DatabaseFixture>
{
    private const string Password = "powerful-in-tests";
    private const string Refused = "Database:App connects as";

    private readonly TestDatabase _database = fixture.Database;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_two_roles_of_the_service_are_taken() =>
        await CheckAsync(_database.AppConnectionString, _database.ControlConnectionString);

    [Fact]
    [Case("X-A07")]
    public async Task A_superuser_is_refused_by_the_name_of_its_setting()
    {
        var app = await RefusalAsync(_database.AdminConnectionString, _database.ControlConnectionString);
        var control = await RefusalAsync(_database.AppConnectionString, _database.AdminConnectionString);

        Assert.StartsWith("Database:App connects as", app, StringComparison.Ordinal);
        Assert.StartsWith("Database:Control connects as", control, StringComparison.Ordinal);
    }

    [Fact]
    [Case("X-A07")]
    public async Task The_owner_is_refused() =>
        Assert.StartsWith(
            "Database:App connects as",
            await RefusalAsync(_database.OwnerConnectionString, _database.ControlConnectionString),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("bypassrls")]
    [InlineData("createrole")]
    [InlineData("createdb")]
    [InlineData("replication")]
    [Case("X-A07")]
    public async Task A_role_with_one_power_too_many_is_refused(string power)
    {
        var app = await RoleAsync($"with_{power}", power);

        Assert.StartsWith(
            Refused,
            await RefusalAsync(app, _database.ControlConnectionString),
            StringComparison.Ordinal
        );
    }

    [Fact]
    [Case("X-A07")]
    public async Task A_role_that_could_make_a_schema_is_refused()
    {
        var app = await RoleAsync("with_schemas", "");
        await Statement.ExecuteAsync(
            _database.AdminConnectionString,
            $"grant create on database {_database.Name} to with_schemas"
        );

        Assert.StartsWith(
            Refused,
            await RefusalAsync(app, _database.ControlConnectionString),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(" on commit drop", true)]
    [InlineData("", false)]
    [Case("X-A07", "X-A20")]
    public async Task A_temporary_table_is_no_hindrance_in_its_transaction_and_one_that_lasts_is(
        string ends,
        bool isTaken
    )
    {
        await using var source = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(_database.AppConnectionString) { Pooling = false }
        );
        await using var connection = await source.OpenConnectionAsync(Stop);
        await using var transaction = await connection.BeginTransactionAsync(Stop);
#pragma warning disable CA2100 // The two ends above.
        await using var command = new NpgsqlCommand($"create temp table mine (id int){ends}", connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(Stop);

        if (isTaken)
        {
            await CheckAsync(_database.AppConnectionString, _database.ControlConnectionString);

            return;
        }

        await transaction.CommitAsync(Stop);

        Assert.StartsWith(
            Refused,
            await RefusalAsync(_database.AppConnectionString, _database.ControlConnectionString),
            StringComparison.Ordinal
        );
    }

    [Fact]
    [Case("X-A07")]
    public async Task A_role_without_any_power_is_taken() =>
        await CheckAsync(await RoleAsync("with_nothing", "noinherit"), _database.ControlConnectionString);

    [Theory]
    [InlineData("another_role", "")]
    [InlineData("another_superuser", "superuser")]
    [InlineData("pg_read_all_data", null)]
    [Case("X-A07")]
    public async Task A_role_that_inherits_nothing_but_can_become_another_is_refused(string other, string? power)
    {
        // Roles belong to the cluster: a grant of one of the product's would be met by the tests of others.
        if (power is not null)
        {
            await Statement.ExecuteAsync(_database.AdminConnectionString, $"create role {other} {power}");
        }

        var app = await RoleAsync($"can_become_{other}", "noinherit");
        await GrantAsync(other, $"can_become_{other}");

        Assert.StartsWith(
            Refused,
            await RefusalAsync(app, _database.ControlConnectionString),
            StringComparison.Ordinal
        );
    }

    /// <summary>A role of its own beside those of the product; from PostgreSQL 16 on it may become the other but inherits nothing.</summary>
    private async Task GrantAsync(string other, string role)
    {
        var isSixteen = await Statement.ScalarAsync<bool>(
            _database.AdminConnectionString,
            "select current_setting('server_version_num')::int >= 160000"
        );
        await Statement.ExecuteAsync(
            _database.AdminConnectionString,
            $"grant {other} to {role}{(isSixteen ? " with inherit false, set true" : "")}"
        );
    }

    /// <summary>Makes a role, and answers how the service would connect as it.</summary>
    private async Task<string> RoleAsync(string role, string power)
    {
        await Statement.ExecuteAsync(
            _database.AdminConnectionString,
            $"create role {role} login password '{Password}' {power}; grant connect on database {_database.Name} to {role}"
        );

        return new NpgsqlConnectionStringBuilder(_database.AppConnectionString)
        {
            Username = role,
            Password = Password,
            Pooling = false,
        }.ConnectionString;
    }

    private static async Task<string> RefusalAsync(string app, string control) =>
        (await Assert.ThrowsAsync<InvalidOperationException>(() => CheckAsync(app, control))).Message;

#pragma warning disable CA2000 // The sources dispose of what they are made with.
    private static async Task CheckAsync(string app, string control)
    {
        await using var appSource = new AppDataSource(NpgsqlDataSource.Create(app));
        await using var controlSource = new ControlDataSource(NpgsqlDataSource.Create(control));

        await new RoleCheck(appSource, controlSource).RunAsync(Stop);
    }
#pragma warning restore CA2000
}
