namespace LscbCloud.Domain.Common;

/// <summary>What a board keeps that has an address and a history of its own.</summary>
public enum RecordKind
{
    Priority,
    Measure,
    Action,
    Evidence,
    Meeting,
    Group,
    Objective,
}
