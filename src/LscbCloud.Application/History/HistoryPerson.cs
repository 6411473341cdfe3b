namespace LscbCloud.Application.History;

/// <summary>Somebody who is in the history, with the name they had then, or the names.</summary>
public sealed record HistoryPerson(Guid Id, string Name);
