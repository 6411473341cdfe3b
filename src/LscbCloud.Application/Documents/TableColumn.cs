namespace LscbCloud.Application.Documents;

/// <summary>A column of a table. Figures stand right, so that they can be compared.</summary>
public sealed record TableColumn(string Title, bool IsNumeric = false);
