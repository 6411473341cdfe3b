using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Priorities;

/// <summary>Names what one priority reported to one meeting.</summary>
public readonly record struct ReportedPriorityId(Guid Value) : IId<ReportedPriorityId>
{
    public static ReportedPriorityId From(Guid value) => new(value);

    public static ReportedPriorityId New() => new(Guid.CreateVersion7());
}
