namespace LscbCloud.Application.Sheets;

public sealed record InstantCell(DateTimeOffset Value) : ISheetCell;
