namespace LscbCloud.Application.Sheets;

/// <summary>One thing that rows were chosen by: <c>Person</c>, <c>Tom Ashdown</c>.</summary>
public sealed record SheetFilter(string Name, string Value);
