using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Actions;

/// <summary>Names one source of an action.</summary>
public readonly record struct ActionSourceId(Guid Value) : IId<ActionSourceId>
{
    public static ActionSourceId From(Guid value) => new(value);

    public static ActionSourceId New() => new(Guid.CreateVersion7());
}
