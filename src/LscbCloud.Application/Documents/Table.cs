namespace LscbCloud.Application.Documents;

/// <summary>A table under its caption. The first cell of each row names the row.</summary>
public sealed record Table(
    string Caption,
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<IReadOnlyList<string>> Rows
) : IBlock;
