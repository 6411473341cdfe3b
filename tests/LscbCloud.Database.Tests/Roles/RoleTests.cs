using LscbCloud.Migrator;
using LscbCloud.Testing.Databases;
using Npgsql;

namespace LscbCloud.Database.Tests.Roles;

/// <summary>What each role of the product can do in a migrated database, asked of PostgreSQL itself.</summary>
public sealed class RoleTests(DatabaseFixture fixture) : IClassFixture<DatabaseFixture>
{
    private readonly TestDatabase _database = fixture.Database;

    public static TheoryData<string> AllRoles => [DatabaseRoles.Owner, DatabaseRoles.App, DatabaseRoles.Control];

    public static TheoryData<string> ServiceRoles => [DatabaseRoles.App, DatabaseRoles.Control];

    [Theory]
    [MemberData(nameof(AllRoles))]
    public async Task No_role_can_bypass_anything(string role)
    {
        const string powers = """
            select concat_ws(' ', case when rolsuper then 'superuser' end, case when rolbypassrls then 'bypassrls' end,
              case when rolcreaterole then 'createrole' end, case when rolcreatedb then 'createdb' end,
              case when rolreplication then 'replication' end)
            from pg_roles where rolname = $1
            """;

        Assert.Equal("", await Statement.ScalarAsync<string>(_database.AdminConnectionString, powers, role));
    }

    [Theory]
    [MemberData(nameof(AllRoles))]
    public async Task No_role_is_a_member_of_another_or_has_members(string role)
    {
        const string memberships = "select count(*) from pg_auth_members where $1::regrole in (member, roleid)";

        Assert.Equal(0, await Statement.ScalarAsync<long>(_database.AdminConnectionString, memberships, role));
    }

    [Theory]
    [MemberData(nameof(ServiceRoles))]
    public async Task A_role_of_the_service_owns_nothing(string role)
    {
        const string owned = "select count(*) from pg_shdepend where refobjid = $1::regrole and deptype = 'o'";

        Assert.Equal(0, await Statement.ScalarAsync<long>(_database.AdminConnectionString, owned, role));
    }

    [Theory]
    [InlineData("create table app.mine (id int)")]
    [InlineData("create table public.mine (id int)")]
    [InlineData("create schema mine")]
    [InlineData("alter table app.priorities add column mine int")]
    [InlineData("alter table app.priorities disable row level security")]
    [InlineData("drop table app.priorities")]
    [InlineData("truncate app.priorities")]
    [InlineData("set role lscb_owner")]
    [InlineData("set session authorization lscb_owner")]
    [InlineData("set session_replication_role = replica")]
    [InlineData("select slug from control.boards")]
    [InlineData("select name from ops.migrations")]
    [InlineData("select pg_read_file('PG_VERSION')")]
    [InlineData("copy app.priorities to program 'true'")]
    [Case("X-A06", "X-A25")]
    public async Task The_role_of_the_rows_may_not(string statement)
    {
        var refusal = await Assert.ThrowsAsync<PostgresException>(() =>
            Statement.ExecuteAsync(_database.AppConnectionString, statement)
        );

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
    }

    [Theory]
    [InlineData("select id from app.priorities")]
    [InlineData("create table control.mine (id int)")]
    [InlineData("create temporary table mine (id int)")]
    [InlineData("drop table control.boards")]
    [InlineData("truncate control.boards")]
    [InlineData("delete from control.boards")]
    [InlineData("set role lscb_app")]
    [InlineData("set role lscb_owner")]
    [InlineData("delete from ops.migrations")]
    public async Task The_role_of_the_platform_may_not(string statement)
    {
        var refusal = await Assert.ThrowsAsync<PostgresException>(() =>
            Statement.ExecuteAsync(_database.ControlConnectionString, statement)
        );

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
    }

    [Fact]
    public async Task Only_the_products_roles_may_connect()
    {
        const string all = """
            select a.grantee::regrole::text from pg_database d, aclexplode(d.datacl) a
            where d.datname = current_database() and a.privilege_type = 'CONNECT' order by 1
            """;

        Assert.Equal(
            [DatabaseRoles.App, DatabaseRoles.Control, DatabaseRoles.Owner],
            await Statement.ColumnAsync(_database.AdminConnectionString, all)
        );
    }

    [Fact]
    public async Task The_platform_reads_the_level_of_the_schema()
    {
        const string level = "select max(name collate \"C\") from ops.migrations";

        var found = await Statement.ScalarAsync<string>(_database.ControlConnectionString, level);

        Assert.Equal(LscbCloud.Migrator.Migrations.Embedded()[^1].Name, found);
    }

    [Fact]
    [Case("X-A01")]
    public async Task Nobody_is_the_current_board_until_a_transaction_says_so()
    {
        const string nobody = "select app.current_board() is null and app.current_agency() is null";

        Assert.True(await Statement.ScalarAsync<bool>(_database.AppConnectionString, nobody));
    }
}
