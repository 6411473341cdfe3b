namespace LscbCloud.Application.History;

/// <summary>What an entry is about, with its address where it has a page of its own.</summary>
/// <param name="Board">The board that an agency shares it with; none in the history of a board or of the service.</param>
public sealed record HistorySubject(string Kind, Guid Id, string Label, string? Slug, HistoryBoard? Board);
