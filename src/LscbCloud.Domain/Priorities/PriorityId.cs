using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Priorities;

/// <summary>Names a priority.</summary>
public readonly record struct PriorityId(Guid Value) : IId<PriorityId>
{
    public static PriorityId From(Guid value) => new(value);

    public static PriorityId New() => new(Guid.CreateVersion7());
}
