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
