using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Priorities;

/// <summary>Names a business plan.</summary>
public readonly record struct PlanId(Guid Value) : IId<PlanId>
{
    public static PlanId From(Guid value) => new(value);

    public static PlanId New() => new(Guid.CreateVersion7());
}
