namespace LscbCloud.Application.Documents;

/// <summary>Facts by their names, such as who leads.</summary>
public sealed record KeyValues(IReadOnlyList<KeyValue> Items) : IBlock;
