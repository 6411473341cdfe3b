namespace LscbCloud.Application.History;

/// <summary>The kinds of records and the people of a history, each in order of name.</summary>
public sealed record HistoryChoices(IReadOnlyList<string> Kinds, IReadOnlyList<HistoryPerson> People);
