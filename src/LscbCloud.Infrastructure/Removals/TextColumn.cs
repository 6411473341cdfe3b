namespace LscbCloud.Infrastructure.Removals;

/// <summary>A column in which people's words may stand.</summary>
/// <param name="Table">The table, without its schema.</param>
/// <param name="Name">The column.</param>
/// <param name="Form">How the words are kept in it.</param>
/// <param name="Root">The table whose version guards a row of this one against lost changes; none where it guards itself.</param>
internal sealed record TextColumn(string Table, string Name, TextForm Form, TextRoot? Root)
{
    /// <summary>What people call the rows of the table: "Priority updates", "History".</summary>
    public string Kind =>
        Table.Contains("_history_", StringComparison.Ordinal)
            ? "History"
            : string.Concat(char.ToUpperInvariant(Table[0]).ToString(), Table[1..].Replace('_', ' '));

    /// <summary>Reads the column as text.</summary>
    public string AsText =>
        Form switch
        {
            TextForm.Json => $"{Name}::text",
            TextForm.List => $"to_jsonb({Name})::text",
            _ => Name,
        };
}

/// <summary>The table of the whole that a row belongs to, and the column that names it.</summary>
internal sealed record TextRoot(string Table, string Column);

/// <summary>How words are kept in a column.</summary>
internal enum TextForm
{
    Plain,

    /// <summary>Words among the strings of a JSON document, which also is how the content of a history is written.</summary>
    Json,

    /// <summary>Several texts in one column.</summary>
    List,

    /// <summary>The content of a history: JSON in a column of plain text.</summary>
    JsonAsText,

    /// <summary>An address that was made of a title.</summary>
    Address,
}
