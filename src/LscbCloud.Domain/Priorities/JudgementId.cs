using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Priorities;

/// <summary>Names one judgement of a priority, from its proposal on.</summary>
public readonly record struct JudgementId(Guid Value) : IId<JudgementId>
{
    public static JudgementId From(Guid value) => new(value);

    public static JudgementId New() => new(Guid.CreateVersion7());
}
