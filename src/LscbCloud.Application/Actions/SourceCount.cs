namespace LscbCloud.Application.Actions;

/// <summary>How many of the board's actions came from one kind of source.</summary>
/// <param name="Kind">The word by which the list is narrowed to them, such as meeting or measure.</param>
/// <param name="Count">How many.</param>
public sealed record SourceCount(string Kind, int Count);
