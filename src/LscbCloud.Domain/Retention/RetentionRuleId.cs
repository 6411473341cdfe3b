using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Retention;

/// <summary>Names what a board decided of one class of records.</summary>
public readonly record struct RetentionRuleId(Guid Value) : IId<RetentionRuleId>
{
    public static RetentionRuleId From(Guid value) => new(value);

    public static RetentionRuleId New() => new(Guid.CreateVersion7());
}
