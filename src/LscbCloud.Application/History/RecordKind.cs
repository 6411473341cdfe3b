namespace LscbCloud.Application.History;

/// <summary>What a person can open on a board, each with a history of its own.</summary>
public enum RecordKind
{
    Priority,
    Measure,
    Action,
    Evidence,
    Meeting,
    Group,
}
