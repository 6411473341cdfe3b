using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.Upgrading;

/// <summary>What a database holds: how many rows in each table, and how the chain of each history ends.</summary>
internal sealed record DatabaseContents(IReadOnlyList<string> Rows, IReadOnlyList<string> Chains)
{
    private const string Counting = """
        select schemaname || '.' || tablename || ' ' || (xpath('/row/c/text()',
            query_to_xml(format('select count(*) as c from %I.%I', schemaname, tablename), false, true, '')))[1]::text
        from pg_tables
        where schemaname in ('app', 'control') and tablename not like '%migrations%'
        order by 1
        """;

    private const string Heads = """
        select 'board ' || board_id || ' ' || sequence || ' ' || hash from
            (select distinct on (board_id) * from app.board_history_links order by board_id, sequence desc) b
        union all
        select 'agency ' || agency_id || ' ' || sequence || ' ' || hash from
            (select distinct on (agency_id) * from app.agency_history_links order by agency_id, sequence desc) a
        union all
        select 'platform ' || sequence || ' ' || hash from
            (select * from control.platform_history_links order by sequence desc limit 1) p
        order by 1
        """;

    public static async Task<DatabaseContents> ReadAsync(TestDatabase database) =>
        new(
            await Statement.ColumnAsync(database.AdminConnectionString, Counting),
            await Statement.ColumnAsync(database.AdminConnectionString, Heads)
        );

    /// <summary>The counts of the tables that hold anything, under the names that they have now.</summary>
    public IReadOnlyList<string> RowsUnder(IReadOnlyDictionary<string, string> newNames) =>
        [
            .. Rows.Where(row => !row.EndsWith(" 0", StringComparison.Ordinal))
                .Select(row =>
                    row.Split(' ') is [var table, var count]
                        ? $"{newNames.GetValueOrDefault(table, table)} {count}"
                        : row
                )
                .Order(StringComparer.Ordinal),
        ];
}
