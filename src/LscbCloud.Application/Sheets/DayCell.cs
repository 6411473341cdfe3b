namespace LscbCloud.Application.Sheets;

public sealed record DayCell(DateOnly Value) : ISheetCell;
