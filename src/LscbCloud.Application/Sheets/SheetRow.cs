namespace LscbCloud.Application.Sheets;

/// <summary>One row, a cell for each column; an empty cell is nothing.</summary>
public sealed record SheetRow(IReadOnlyList<ISheetCell?> Cells);
