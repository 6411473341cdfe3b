namespace LscbCloud.Infrastructure.Removals;

/// <summary>A column in which people's words may stand.</summary>
/// <param name="Table">The table, without its schema.</param>
/// <param name="Name">The column.</param>
/// <param name="Form">How the words are kept in it.</param>
/// <param name="Root">The table whose version guards a row of this one against lost changes; none where it guards itself.</param>
internal sealed record TextColumn(string Table, string Name, TextForm Form, TextRoot? Root)
{
    private const string OfAgency = "agency_";

    /// <summary>What people call the rows of the table: "Priority updates", "History".</summary>
    public string Kind => Table.Contains("_history_", StringComparison.Ordinal) ? "History" : Capitalised(WithoutOwner);

    private string WithoutOwner =>
        Table.StartsWith(OfAgency, StringComparison.Ordinal) ? Table[OfAgency.Length..] : Table;

    /// <summary>Reads the column as text.</summary>
    public string AsText =>
        Form switch
        {
            TextForm.Json => $"{Name}::text",
            TextForm.List => $"to_jsonb({Name})::text",
            _ => Name,
        };

    private static string Capitalised(string table) =>
        string.Concat(char.ToUpperInvariant(table[0]).ToString(), table[1..].Replace('_', ' '));
}
