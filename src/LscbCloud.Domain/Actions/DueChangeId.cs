using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Actions;

/// <summary>Names one change of the day by which an action is due, or the asking for it.</summary>
public readonly record struct DueChangeId(Guid Value) : IId<DueChangeId>
{
    public static DueChangeId From(Guid value) => new(value);

    public static DueChangeId New() => new(Guid.CreateVersion7());
}
