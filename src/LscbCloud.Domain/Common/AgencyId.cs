namespace LscbCloud.Domain.Common;

/// <summary>Names a partner agency for life, whatever its address or name becomes.</summary>
public readonly record struct AgencyId(Guid Value) : IId<AgencyId>
{
    public static AgencyId From(Guid value) => new(value);

    public static AgencyId New() => new(Guid.CreateVersion7());
}
