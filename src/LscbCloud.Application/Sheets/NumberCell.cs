namespace LscbCloud.Application.Sheets;

public sealed record NumberCell(decimal Value) : ISheetCell;
