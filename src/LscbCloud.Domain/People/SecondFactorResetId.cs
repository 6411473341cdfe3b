using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.People;

/// <summary>Names one request to reset a second factor.</summary>
public readonly record struct SecondFactorResetId(Guid Value) : IId<SecondFactorResetId>
{
    public static SecondFactorResetId From(Guid value) => new(value);

    public static SecondFactorResetId New() => new(Guid.CreateVersion7());
}
