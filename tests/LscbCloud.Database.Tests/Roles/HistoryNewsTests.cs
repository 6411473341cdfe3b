using LscbCloud.Testing.Databases;
using Npgsql;

namespace LscbCloud.Database.Tests.Roles;

/// <summary>The functions that write and take which owners have news: what they reach of the control rows, and what they do not.</summary>
public sealed class HistoryNewsTests(DatabaseFixture fixture) : IClassFixture<DatabaseFixture>
{
    private readonly TestDatabase _database = fixture.Database;

    [Theory]
    [InlineData("select 1 from control.history_news")]
    [InlineData("insert into control.history_news values ('board', gen_random_uuid())")]
    [InlineData("delete from control.history_news")]
    public async Task The_role_of_the_boards_does_not_reach_the_news(string sql)
    {
        var refusal = await Assert.ThrowsAsync<PostgresException>(() =>
            Statement.ExecuteAsync(_database.AppConnectionString, sql)
        );

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
    }

    [Fact]
    public async Task The_role_of_the_platform_reads_and_takes_them()
    {
        await AddAsync("board");

        await Statement.ExecuteAsync(
            _database.ControlConnectionString,
            "delete from control.history_news where owner_kind = 'board'"
        );

        Assert.Equal(
            0,
            await Statement.ScalarAsync<long>(
                _database.ControlConnectionString,
                "select count(*) from control.history_news where owner_kind = 'board'"
            )
        );
    }

    [Fact]
    public async Task Whoever_names_no_owner_takes_nobodys_news()
    {
        await AddAsync("agency");
        var before = await CountAsync();

        await Statement.ExecuteAsync(_database.AppConnectionString, "select app.take_history_news()");

        Assert.NotEqual(0, before);
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task The_role_of_the_boards_may_call_one_of_them_and_none_looks_elsewhere_for_what_it_names()
    {
        var functions = await Statement.ColumnAsync(
            _database.AdminConnectionString,
            """
            select concat_ws(' ', p.proname, has_function_privilege('lscb_app', p.oid, 'execute'),
                has_function_privilege('lscb_control', p.oid, 'execute'), array_to_string(p.proconfig, ' '))
            from pg_proc p join pg_namespace n on n.oid = p.pronamespace and n.nspname = 'app'
            where p.prosecdef and p.proname like '%history%' order by 1
            """
        );

        Assert.Equal(
            [
                "take_history_news t f search_path=pg_catalog, pg_temp",
                "tell_agency_history f f search_path=pg_catalog, pg_temp",
                "tell_board_history f f search_path=pg_catalog, pg_temp",
            ],
            functions,
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task Every_table_of_history_entries_tells_each_owner_that_its_rows_name()
    {
        var silent = await Statement.ColumnAsync(
            _database.AdminConnectionString,
            """
            select c.relname || '.' || a.attname from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attname in ('board_id', 'agency_id') and not a.attisdropped
            where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' and c.relname like '%\_history\_entries'
              and not exists (
                select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'tell_' || left(a.attname, -3) || '_history')
            """
        );

        Assert.Empty(silent);
    }

    private Task AddAsync(string kind) =>
        Statement.ExecuteAsync(
            _database.ControlConnectionString,
            "insert into control.history_news values ($1, gen_random_uuid())",
            kind
        );

    private Task<long> CountAsync() =>
        Statement.ScalarAsync<long>(_database.ControlConnectionString, "select count(*) from control.history_news");
}
