using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Retention;

/// <summary>Names one legal hold.</summary>
public readonly record struct LegalHoldId(Guid Value) : IId<LegalHoldId>
{
    public static LegalHoldId From(Guid value) => new(value);

    public static LegalHoldId New() => new(Guid.CreateVersion7());
}
