using LscbCloud.LocalPostgres;
using LscbCloud.Migrator;
using LscbCloud.Testing.Databases;
using Npgsql;

namespace LscbCloud.Database.Tests.Roles;

/// <summary>Making the roles, on a cluster of its own: roles belong to a whole cluster.</summary>
public sealed class DatabaseRolesTests
{
    private static readonly RolePasswords First = new("first-owner", "first-app", "first-control");
    private static readonly RolePasswords Second = new("second-owner", "second-app's \"quoted\"", "second-control");

    private const string Kept = "select nspname::text from pg_namespace where nspname = 'kept'";

    [Fact]
    public async Task Making_the_roles_again_renews_the_passwords_and_keeps_the_database()
    {
        await using var cluster = await StartAsync();
        await DatabaseRoles.EnsureAsync(Admin(cluster), First, TestContext.Current.CancellationToken);
        await Statement.ExecuteAsync(As(cluster, DatabaseRoles.Owner, First.Owner), "create schema kept");

        await DatabaseRoles.EnsureAsync(Admin(cluster), Second, TestContext.Current.CancellationToken);

        Assert.Equal("kept", await Statement.ScalarAsync<string>(As(cluster, DatabaseRoles.Owner, Second.Owner), Kept));
        Assert.Equal(DatabaseRoles.App, await WhoAsync(As(cluster, DatabaseRoles.App, Second.App)));
        await Assert.ThrowsAsync<PostgresException>(() => WhoAsync(As(cluster, DatabaseRoles.App, First.App)));
    }

    [Fact]
    public async Task A_role_that_was_made_too_powerful_loses_its_powers()
    {
        await using var cluster = await StartAsync();
        await Statement.ExecuteAsync(
            cluster.AdminConnectionString,
            "create role lscb_app superuser createdb createrole bypassrls replication"
        );

        await DatabaseRoles.EnsureAsync(Admin(cluster), First, TestContext.Current.CancellationToken);

        Assert.False(
            await Statement.ScalarAsync<bool>(
                cluster.AdminConnectionString,
                """
                select rolsuper or rolcreatedb or rolcreaterole or rolbypassrls or rolreplication
                from pg_roles where rolname = 'lscb_app'
                """
            )
        );
    }

    [Fact]
    public async Task An_administrator_who_is_no_superuser_can_make_them()
    {
        await using var cluster = await StartAsync();
        await Statement.ExecuteAsync(
            cluster.AdminConnectionString,
            "create role dba login createdb createrole password 'dba'"
        );
        var admin = new NpgsqlConnectionStringBuilder(Admin(cluster)) { Username = "dba", Password = "dba" };

        await DatabaseRoles.EnsureAsync(admin.ConnectionString, First, TestContext.Current.CancellationToken);
        await DatabaseRoles.EnsureAsync(admin.ConnectionString, Second, TestContext.Current.CancellationToken);

        Assert.Equal(DatabaseRoles.Owner, await WhoAsync(As(cluster, DatabaseRoles.Owner, Second.Owner)));
        Assert.False(
            await Statement.ScalarAsync<bool>(
                cluster.AdminConnectionString,
                "select pg_has_role('dba', 'lscb_owner', 'usage')"
            )
        );
    }

    [Fact]
    public async Task Names_sort_as_people_expect()
    {
        await using var cluster = await StartAsync();
        await DatabaseRoles.EnsureAsync(Admin(cluster), First, TestContext.Current.CancellationToken);

        var sorted = await Statement.ColumnAsync(
            As(cluster, DatabaseRoles.Owner, First.Owner),
            "select name from unnest(array['Zoë', 'ann', 'Émile', 'Frank']) name order by name"
        );

        Assert.Equal(["ann", "Émile", "Frank", "Zoë"], sorted);
    }

    private static async Task<PostgresCluster> StartAsync()
    {
        var binaries = await PostgresBinaries.FindAsync(Repository.Root);
        Assert.NotNull(binaries);

        return await PostgresCluster.StartThrowawayAsync(binaries);
    }

    private static string Admin(PostgresCluster cluster) =>
        new NpgsqlConnectionStringBuilder(cluster.AdminConnectionString) { Database = "board_a" }.ConnectionString;

    private static string As(PostgresCluster cluster, string role, string password) =>
        new NpgsqlConnectionStringBuilder(Admin(cluster)) { Username = role, Password = password }.ConnectionString;

    private static Task<string> WhoAsync(string connectionString) =>
        Statement.ScalarAsync<string>(connectionString, "select current_user::text");
}
