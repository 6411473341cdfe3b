using LscbCloud.Infrastructure.Tenancy;
using LscbCloud.Testing.Databases;
using Npgsql;

namespace LscbCloud.Database.Tests.Roles;

/// <summary>The service does not start with a role that could pass by the policies.</summary>
public sealed class RoleCheckTests(DatabaseFixture fixture) : IClassFixture<DatabaseFixture>
{
    private const string Password = "powerful-in-tests";

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
    [Case("X-A07")]
    public async Task A_role_with_one_power_too_many_is_refused(string power)
    {
        var role = $"with_{power}";
        await Statement.ExecuteAsync(
            _database.AdminConnectionString,
            $"create role {role} login password '{Password}' {power}; grant connect on database {_database.Name} to {role}"
        );
        var connection = new NpgsqlConnectionStringBuilder(_database.AppConnectionString)
        {
            Username = role,
            Password = Password,
            Pooling = false,
        };

        var refusal = await RefusalAsync(connection.ConnectionString, _database.ControlConnectionString);

        Assert.StartsWith("Database:App connects as", refusal, StringComparison.Ordinal);
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
