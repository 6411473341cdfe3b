using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Database.Tests.Catalogue;

/// <summary>What the migrations made and what EF Core believes to be there are the same tables, columns and keys.</summary>
public sealed class DriftTests(TestCluster cluster, DatabaseFixture fixture) : IClassFixture<DatabaseFixture>
{
    // What the database generates only guards references to records; nothing reads it (decision 51).
    private const string Columns = """
        select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end
        from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = $1
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        where c.relkind = 'r'
        union all
        select case k.contype when 'p' then 'key ' else 'reference ' end || c.relname || '(' ||
            (select string_agg(a.attname, ',' order by o.i) from unnest(k.conkey) with ordinality o(n, i)
             join pg_attribute a on a.attrelid = k.conrelid and a.attnum = o.n) || ')'
        from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace and n.nspname = $1
        where k.contype in ('p', 'f')
          and not exists (select from pg_attribute a where a.attrelid = k.conrelid and a.attnum = any (k.conkey) and a.attgenerated <> '')
        order by 1
        """;

    // Tables that are read and written by SQL alone, and references that guard them.
    private static readonly string[] BySqlAlone =
    [
        "board_hosts",
        "board_former_slugs",
        "history_news",
        "job_failures",
        // What is said of an action names the agency that owns it.
        "(board_id,action_id,agency_id)",
        // What both parties read names both, in its content and in the agency's chain.
        "shared_history_contents(board_id,agency_id,entry_id)",
        "agency_history_links(shared_board_id,agency_id,shared_entry_id)",
    ];

    [Theory]
    [InlineData("app")]
    [InlineData("control")]
    [Case("X-A21")]
    public async Task The_model_is_what_the_migrations_made(string schema)
    {
        await using var empty = await cluster.CreateEmptyAsync();
        await Statement.ExecuteAsync(empty.AdminConnectionString, ScriptOf(schema));

        var believed = await Statement.ColumnAsync(empty.AdminConnectionString, Columns, schema);
        var made = await Statement.ColumnAsync(fixture.Database.AdminConnectionString, Columns, schema);

        Assert.NotEmpty(believed);
        Assert.Equal(
            made.Where(line => !IsBySqlAlone(line)),
            believed.Where(line => !IsBySqlAlone(line)),
            StringComparer.Ordinal
        );
    }

    private static bool IsBySqlAlone(string line) =>
        Array.Exists(BySqlAlone, table => line.Contains(table, StringComparison.Ordinal));

    private static string ScriptOf(string schema)
    {
        const string nowhere = "Host=nowhere";

        if (schema == "app")
        {
            using var app = new AppDbContext(new DbContextOptionsBuilder<AppDbContext>().UseNpgsql(nowhere).Options);

            return app.Database.GenerateCreateScript();
        }

        using var control = new ControlDbContext(
            new DbContextOptionsBuilder<ControlDbContext>().UseNpgsql(nowhere).Options
        );

        return control.Database.GenerateCreateScript();
    }
}
