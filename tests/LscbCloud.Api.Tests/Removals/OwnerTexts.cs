using LscbCloud.Infrastructure.Removals;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.Removals;

/// <summary>The texts of one board or agency, written and counted by SQL past every form.</summary>
/// <param name="Admin">How the administrator reaches the database.</param>
/// <param name="Owner">The column that names the owner: <c>board_id</c> or <c>agency_id</c>.</param>
/// <param name="Id">The owner.</param>
/// <param name="Name">What the owner is called when a test fails.</param>
internal sealed record OwnerTexts(string Admin, string Owner, Guid Id, string Name)
{
    /// <summary>Puts a name into every text: what people can write today, and what they may tomorrow.</summary>
    public async Task WriteAsync(IReadOnlyList<TextColumn> columns, string words)
    {
        // Histories are written by what people do: their fingerprints must fit.
        foreach (
            var column in columns.Where(c =>
                c.Form is not (TextForm.Address or TextForm.JsonAsText) && c.Kind is not "History"
            )
        )
        {
            var value = column.Form switch
            {
                TextForm.Json => $"{column.Name} || jsonb_build_object('zoë quillfeather', 'With {words}')",
                TextForm.List => $"{column.Name} || array['With {words}']",
                _ => $"'With {words}'",
            };
            // Where names must differ, one row has it; where an answer may be absent, those that have one.
            var rows = $"from app.{column.Table} where {Owner} = $1 and {column.Name} is not null";
            await Statement.ExecuteAsync(
                Admin,
                $"update app.{column.Table} set {column.Name} = {value} where {Owner} = $1 and ctid = (select ctid {rows} limit 1)",
                Id
            );
        }
    }

    /// <summary>The columns in which the owner has texts, and none of them with the name.</summary>
    public async Task<IReadOnlyList<string>> ColumnsWithoutAsync(IReadOnlyList<TextColumn> columns, string pattern)
    {
        var without = new List<string>();

        foreach (var column in columns.Where(column => !IsNeverTyped(column)))
        {
            var hasIt = await Statement.ScalarAsync<bool>(
                Admin,
                $"select coalesce(bool_or({column.AsText} ilike $2), {MayBeEmpty(column)}) from app.{column.Table} where {Owner} = $1",
                Id,
                pattern
            );

            if (!hasIt)
            {
                without.Add($"{column.Table}.{column.Name} of {Name}");
            }
        }

        return without;
    }

    /// <summary>In how many rows of each of these tables the name is; a table that names no owner is counted whole.</summary>
    /// <param name="pattern">The name.</param>
    /// <param name="tables">A condition on <c>pg_class c</c>; all tables of the database where it is left out.</param>
    public async Task<IReadOnlyDictionary<string, long>> CountAsync(string pattern, string tables = "true")
    {
        var found = await Statement.ColumnAsync(
            Admin,
            $"""
            select format('%I.%I t%s', n.nspname, c.relname,
                case when exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = '{Owner}') then ' where {Owner} = $1' else ' where $1::uuid is not null' end)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname not like 'pg\_%' and n.nspname <> 'information_schema' and c.relkind in ('r', 'p') and {tables}
            """
        );
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);

        foreach (var table in found)
        {
            counts[table] = await Statement.ScalarAsync<long>(
                Admin,
                $"select count(*) from {table} and to_jsonb(t)::text ilike $2",
                Id,
                pattern
            );
        }

        return counts;
    }

    /// <summary>What both parties read of an action, and the sentences of an agency's own history, are the service's own.</summary>
    private static bool IsNeverTyped(TextColumn column) =>
        column is { Table: "shared_history_entries" or "agency_history_entries", Name: "sentence" };

    /// <summary>A table without any row of the owner says nothing about its texts, and one whose answer is absent neither.</summary>
    private static string MayBeEmpty(TextColumn column) =>
        column.Form is TextForm.Address ? "true" : $"count({column.Name}) = 0 and count(*) > 0";
}
