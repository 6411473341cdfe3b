using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Priorities;

/// <summary>Names a priority as it stood when it was carried into another plan.</summary>
public readonly record struct CarriedPriorityId(Guid Value) : IId<CarriedPriorityId>
{
    public static CarriedPriorityId From(Guid value) => new(value);

    public static CarriedPriorityId New() => new(Guid.CreateVersion7());
}
