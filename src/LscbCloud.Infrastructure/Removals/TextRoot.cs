namespace LscbCloud.Infrastructure.Removals;

/// <summary>The table of the whole that a row belongs to, and the column that names it.</summary>
internal sealed record TextRoot(string Table, string Column);
