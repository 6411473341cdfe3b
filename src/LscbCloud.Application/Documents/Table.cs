namespace LscbCloud.Application.Documents;

/// <summary>A table under its caption. The first cell of each row names the row.</summary>
public sealed record Table(
    string Caption,
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<IReadOnlyList<string>> Rows
) : IBlock
{
    /// <summary>Cells whose words lead to a page of the service.</summary>
    public IReadOnlyList<TableLink> Links { get; init; } = [];

    /// <summary>The address to which a cell leads; none where it leads nowhere.</summary>
    public string? LinkAt(int row, int column) =>
        Links.FirstOrDefault(link => link.Row == row && link.Column == column)?.Address;
}
