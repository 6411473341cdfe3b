namespace LscbCloud.Application.Sheets;

/// <summary>Words. They are never read as a formula, whatever they begin with.</summary>
public sealed record TextCell(string Value) : ISheetCell;
