using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.People;

/// <summary>Names one person's membership of one board or agency.</summary>
public readonly record struct MembershipId(Guid Value) : IId<MembershipId>
{
    public static MembershipId From(Guid value) => new(value);

    public static MembershipId New() => new(Guid.CreateVersion7());
}
