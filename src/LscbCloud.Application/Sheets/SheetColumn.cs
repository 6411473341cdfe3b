namespace LscbCloud.Application.Sheets;

/// <summary>One column: its title, what its cells hold, and its width in characters.</summary>
public sealed record SheetColumn(string Title, SheetType Type, int Width);
