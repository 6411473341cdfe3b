using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Removals;

/// <summary>Names one removal of words. Ids sort by age.</summary>
public readonly record struct RemovalId(Guid Value) : IId<RemovalId>, IComparable<RemovalId>
{
    public static bool operator <(RemovalId left, RemovalId right) => left.CompareTo(right) < 0;

    public static bool operator >(RemovalId left, RemovalId right) => left.CompareTo(right) > 0;

    public static bool operator <=(RemovalId left, RemovalId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(RemovalId left, RemovalId right) => left.CompareTo(right) >= 0;

    public static RemovalId From(Guid value) => new(value);

    public static RemovalId New() => new(Guid.CreateVersion7());

    public int CompareTo(RemovalId other) => Value.CompareTo(other.Value);
}
