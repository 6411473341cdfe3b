using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.People;

/// <summary>Names one person's membership of one board or agency. Ids sort by age.</summary>
public readonly record struct MembershipId(Guid Value) : IId<MembershipId>, IComparable<MembershipId>
{
    public static bool operator <(MembershipId left, MembershipId right) => left.CompareTo(right) < 0;

    public static bool operator >(MembershipId left, MembershipId right) => left.CompareTo(right) > 0;

    public static bool operator <=(MembershipId left, MembershipId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(MembershipId left, MembershipId right) => left.CompareTo(right) >= 0;

    public static MembershipId From(Guid value) => new(value);

    public static MembershipId New() => new(Guid.CreateVersion7());

    public int CompareTo(MembershipId other) => Value.CompareTo(other.Value);
}
