using LscbCloud.Domain.Common;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Database.Tests.Catalogue;

/// <summary>Every table is of exactly one of the five kinds, and behaves as its kind must. A table that nobody placed fails here.</summary>
public sealed class KindTests(DatabaseFixture fixture) : IClassFixture<DatabaseFixture>
{
    private const string IsBoard = "(board_id = ( SELECT app.current_board() AS current_board))";
    private const string IsAgency = "(agency_id = ( SELECT app.current_agency() AS current_agency))";
    private const string IsEither = $"({IsBoard} OR {IsAgency})";

    private const string Policies = """
        select concat_ws(' ', tablename, cmd, permissive, array_to_string(roles, ','), coalesce(qual, '-'), coalesce(with_check, '-'))
        from pg_policies where schemaname = 'app'
        """;

    // Policies and triggers, without the name of the table.
    private const string PlacedOn = """
        select concat_ws(' ', what, name, more) from (
          select p.tablename, 'policy' as what, policyname::text as name,
            concat_ws(' ', cmd, permissive, array_to_string(roles, ','), coalesce(qual, '-'), coalesce(with_check, '-')) as more
          from pg_policies p where p.schemaname = 'app'
          union all
          select c.relname, 'trigger', t.tgname, t.tgtype::text from pg_trigger t join pg_class c on c.oid = t.tgrelid
          where c.relnamespace = 'app'::regnamespace and t.tgname like 'keep%'
        ) placed where tablename =
        """;

    [Fact]
    [Case("FB_E01", "FB_E05", "X-A21", "X-G08")]
    public async Task Every_table_of_boards_and_agencies_is_one_of_the_model_where_it_has_a_kind()
    {
        var tables = await LinesAsync("select tablename from pg_tables where schemaname = 'app'");

        Assert.Equal(
            Kinds.All.Keys.Order(StringComparer.Ordinal),
            tables.Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
        Assert.Equal(4, Kinds.All.Values.Distinct().Count());
    }

    [Fact]
    [Case("FB_E05", "X-A25")]
    public async Task Control_tables_carry_no_owner_policy_and_are_closed_to_the_boards_role()
    {
        var open = await LinesAsync(
            """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'control' and c.relkind in ('r', 'p')
              and (c.relrowsecurity or has_table_privilege('lscb_app', c.oid, 'select, insert, update, delete'))
            """
        );

        Assert.Empty(open);
    }

    [Fact]
    [Case("X-A08", "X-A21", "X-G08")]
    public async Task Row_level_security_is_on_and_forced_for_every_table_of_an_owner()
    {
        var loose = await LinesAsync(
            """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'app' and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)
            """
        );

        Assert.Empty(loose);
    }

    [Theory]
    [InlineData(typeof(IBoardOwned), "ALL PERMISSIVE public " + IsBoard + " " + IsBoard)]
    [InlineData(typeof(IAgencyOwned), "ALL PERMISSIVE public " + IsAgency + " " + IsAgency)]
    [Case("X-A21")]
    public async Task A_table_has_the_policies_of_its_kind_and_no_others(Type kind, params string[] expected)
    {
        var policies = await LinesAsync(Policies);

        Assert.Equal(
            Kinds
                .Of(kind)
                .SelectMany(table => expected.Select(policy => $"{table} {policy}"))
                .Order(StringComparer.Ordinal),
            policies.Where(policy => Kinds.All[policy.Split(' ')[0]] == kind).Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
    }

    /// <summary>What those policies let through is tried by <see cref="Roles.PublishedTests"/>.</summary>
    [Fact]
    [Case("X-A21")]
    public async Task A_published_table_is_placed_for_the_publisher_and_the_readers_of_its_entity()
    {
        Assert.NotEmpty(Kinds.Published);

        foreach (var (table, arguments) in Kinds.Published)
        {
            var deletes = await LinesAsync(
                $"select 'x' where has_table_privilege('lscb_app', 'app.{table}', 'delete')"
            );
            var expected = await LinesAsync(
                $"""
                begin;
                create table app.as_it_should_be (like app.{table});
                do $$ begin
                  perform app.place('app.as_it_should_be', 'published', {arguments}, publisher_deletes => {deletes.Count
                    > 0});
                end $$;
                {PlacedOn} 'as_it_should_be'
                """
            );

            var found = await LinesAsync($"{PlacedOn} '{table}'");

            Assert.NotEmpty(found);
            Assert.Equal(
                expected.Order(StringComparer.Ordinal),
                found.Order(StringComparer.Ordinal),
                StringComparer.Ordinal
            );
        }
    }

    [Fact]
    [Case("X-A21")]
    public async Task Both_parties_read_a_row_between_them_and_nobody_else_does()
    {
        var policies = await LinesAsync($"{Policies} and cmd in ('ALL', 'SELECT')");

        Assert.Equal(
            Kinds.Of(typeof(ITwoParty)).Select(table => $"{table} SELECT PERMISSIVE public {IsEither} -"),
            policies
                .Where(policy => Kinds.All[policy.Split(' ')[0]] == typeof(ITwoParty))
                .Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
    }

    [Fact]
    [Case("FB_E14", "FB_E15", "FB_E16", "X-A12", "X-A14", "X-A21", "X-C06")]
    // Where the platform publishes beside boards, its rows name no owner, and no key can begin with one.
    public async Task Every_key_begins_with_its_owner_and_every_reference_and_unique_index_contains_it()
    {
        var problems = await LinesAsync(
            """
            with owned as (
                select c.oid, c.relname, a.attnum from pg_class c
                join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'app'
                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and a.attnotnull and a.attname =
                    case when exists (select 1 from pg_attribute b where b.attrelid = c.oid and b.attname = 'board_id' and not b.attisdropped)
                         then 'board_id' else 'agency_id' end
                where c.relkind in ('r', 'p'))
            select 'key of ' || o.relname from owned o
            where not exists (select 1 from pg_constraint k where k.conrelid = o.oid and k.contype = 'p' and k.conkey[1] = o.attnum)
            union all
            select 'reference ' || k.conname from owned o join pg_constraint k on k.conrelid = o.oid and k.contype = 'f'
            where not o.attnum = any (k.conkey)
            union all
            select 'unique index ' || i.indexrelid::regclass from owned o join pg_index i on i.indrelid = o.oid and i.indisunique
            where i.indkey[0] <> o.attnum
            """
        );

        Assert.Empty(problems);
    }

    [Fact]
    [Case("X-A09", "X-A10", "X-A11")]
    public async Task Nothing_goes_round_the_policies()
    {
        var ways = await LinesAsync(
            """
            select 'materialized view ' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname in ('app', 'control') and c.relkind = 'm'
            union all
            select 'view ' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname in ('app', 'control') and c.relkind = 'v'
              and not coalesce(c.reloptions, '{}') @> array['security_invoker=true']
            union all
            select 'security definer ' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where n.nspname in ('app', 'control', 'ops') and p.prosecdef
            order by 1
            """
        );

        // What they may do is tried by RemoveWordsTests, SealTests, HistoryNewsTests and PublishedTests.
        Assert.Equal(
            [
                "security definer keep_pool_publishers",
                "security definer remove_words",
                "security definer sealed_owner",
                "security definer take_history_news",
                "security definer tell_agency_history",
                "security definer tell_board_history",
            ],
            ways.Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task Histories_and_notices_can_only_be_added_to()
    {
        var changeable = await LinesAsync(
            """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'app' and (c.relname like '%\_history\_%' or c.relname = 'seat_notices') and c.relkind = 'r'
              and has_table_privilege('lscb_app', c.oid, 'update, delete, truncate')
            """
        );

        Assert.Empty(changeable);
    }

    [Fact]
    [Case("X-A17")]
    public async Task No_number_is_counted_across_boards()
    {
        var counters = await LinesAsync(
            """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname in ('app', 'control') and c.relkind = 'S'
            union all
            select table_name || '.' || column_name from information_schema.columns
            where table_schema in ('app', 'control') and (is_identity = 'YES' or column_default like 'nextval%')
            """
        );

        Assert.Empty(counters);
    }

    [Fact]
    [Case("X-A25")]
    public async Task No_boards_role_has_a_right_on_anything_that_all_boards_share()
    {
        var rights = await LinesAsync(
            """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname in ('control', 'ops', 'public') and c.relkind in ('r', 'p', 'v', 'm', 'S')
              and (has_any_column_privilege('lscb_app', c.oid, 'select, insert, update') or has_table_privilege('lscb_app', c.oid, 'delete'))
            union all
            select 'schema ' || nspname from pg_namespace
            where nspname in ('control', 'ops', 'public') and has_schema_privilege('lscb_app', oid, 'usage, create')
            """
        );

        Assert.Empty(rights);
    }

    private Task<IReadOnlyList<string>> LinesAsync(string sql) =>
        Statement.ColumnAsync(fixture.Database.AdminConnectionString, sql);
}
