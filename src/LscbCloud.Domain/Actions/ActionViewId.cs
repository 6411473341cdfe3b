using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Actions;

/// <summary>Names a view of the list of actions that a person keeps.</summary>
public readonly record struct ActionViewId(Guid Value) : IId<ActionViewId>
{
    public static ActionViewId From(Guid value) => new(value);

    public static ActionViewId New() => new(Guid.CreateVersion7());
}
