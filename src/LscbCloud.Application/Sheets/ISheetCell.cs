namespace LscbCloud.Application.Sheets;

/// <summary>What stands in a cell: one of the four kinds below, and no other.</summary>
public interface ISheetCell;
