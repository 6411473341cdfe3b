using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Publishing;

/// <summary>Names a pool: what boards give to one another, such as the same figure of the same year.</summary>
public readonly record struct PoolId(Guid Value) : IId<PoolId>
{
    public static PoolId From(Guid value) => new(value);

    public static PoolId New() => new(Guid.CreateVersion7());
}
