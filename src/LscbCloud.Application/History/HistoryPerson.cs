namespace LscbCloud.Application.History;

/// <summary>A person in the history, with the name or names they had then.</summary>
public sealed record HistoryPerson(Guid Id, string Name);
