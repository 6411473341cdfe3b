namespace LscbCloud.Application.History;

/// <summary>A board, as an agency's history names it.</summary>
public sealed record HistoryBoard(string Slug, string Name);
