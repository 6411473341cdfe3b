using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Actions;

/// <summary>Names one update of an action.</summary>
public readonly record struct ActionUpdateId(Guid Value) : IId<ActionUpdateId>
{
    public static ActionUpdateId From(Guid value) => new(value);

    public static ActionUpdateId New() => new(Guid.CreateVersion7());
}
