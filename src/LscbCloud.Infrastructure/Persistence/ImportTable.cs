using Npgsql;

namespace LscbCloud.Infrastructure.Persistence;

/// <summary>A table of the schema <c>app</c> that rows are imported into, and where each of its columns comes from.</summary>
/// <param name="name">The name of the table.</param>
/// <typeparam name="T">A row as the import has it.</typeparam>
public sealed class ImportTable<T>(string name)
{
    internal const string Temporary = "bulk_import";

    private readonly List<ImportColumn<T>> _columns = [];

    internal IReadOnlyList<ImportColumn<T>> Columns => _columns;

    private string Target => $"app.{Quoted(name)}";

    /// <summary>A column of the primary key, or of the unique index that tells which row it is.</summary>
    public ImportTable<T> Key<TValue>(string column, Func<T, TValue> value) => Add(column, ImportRole.Key, value);

    /// <summary>A column that a row keeps as it was first imported.</summary>
    public ImportTable<T> Kept<TValue>(string column, Func<T, TValue> value) => Add(column, ImportRole.Kept, value);

    /// <summary>A column that a later import replaces.</summary>
    public ImportTable<T> Replaced<TValue>(string column, Func<T, TValue> value) =>
        Add(column, ImportRole.Replaced, value);

    /// <summary>A temporary table of the same columns, without a row.</summary>
    internal string SelectNothing() => $"select {Names()} from {Target} with no data";

    internal string CopyIn() => $"copy pg_temp.{Temporary} ({Names()}) from stdin (format binary)";

    /// <summary>In the order of the key, so that its index stays small.</summary>
    internal string Merge()
    {
        var keys = Names(ImportRole.Key);
        var replaced = _columns
            .Where(column => column.Role is ImportRole.Replaced)
            .Select(c => Quoted(c.Name))
            .ToArray();
        var then = replaced is []
            ? "do nothing"
            : $"do update set {string.Join(", ", replaced.Select(c => $"{c} = excluded.{c}"))}"
                + $" where ({Of("held", replaced)}) is distinct from ({Of("excluded", replaced)})";

        return $"insert into {Target} as held ({Names()}) select {Names()} from pg_temp.{Temporary} order by {keys}"
            + $" on conflict ({keys}) {then}";
    }

    private ImportTable<T> Add<TValue>(string column, ImportRole role, Func<T, TValue> value)
    {
        _columns.Add(
            new ImportColumn<T>(
                column,
                role,
                (importer, row, cancellationToken) => WriteAsync(importer, value(row), cancellationToken)
            )
        );

        return this;
    }

    private static Task WriteAsync<TValue>(
        NpgsqlBinaryImporter importer,
        TValue value,
        CancellationToken cancellationToken
    ) => value is null ? importer.WriteNullAsync(cancellationToken) : importer.WriteAsync(value, cancellationToken);

    private string Names(ImportRole? role = null) =>
        string.Join(", ", _columns.Where(c => role is null || c.Role == role).Select(c => Quoted(c.Name)));

    private static string Of(string row, IEnumerable<string> columns) =>
        string.Join(", ", columns.Select(column => $"{row}.{column}"));

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
