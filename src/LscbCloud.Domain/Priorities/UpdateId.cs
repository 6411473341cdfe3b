using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Priorities;

/// <summary>Names one update on a priority.</summary>
public readonly record struct UpdateId(Guid Value) : IId<UpdateId>
{
    public static UpdateId From(Guid value) => new(value);

    public static UpdateId New() => new(Guid.CreateVersion7());
}
