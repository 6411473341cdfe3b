namespace LscbCloud.Application.History;

/// <summary>The kinds of things and the people of a history, each in order of its name.</summary>
public sealed record HistoryChoices(IReadOnlyList<string> Kinds, IReadOnlyList<HistoryPerson> People);
