using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Actions;

/// <summary>Names an action. People call it by its reference, such as A-142. Ids sort by age.</summary>
public readonly record struct ActionId(Guid Value) : IId<ActionId>, IComparable<ActionId>
{
    public static bool operator <(ActionId left, ActionId right) => left.CompareTo(right) < 0;

    public static bool operator >(ActionId left, ActionId right) => left.CompareTo(right) > 0;

    public static bool operator <=(ActionId left, ActionId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ActionId left, ActionId right) => left.CompareTo(right) >= 0;

    public static ActionId From(Guid value) => new(value);

    public static ActionId New() => new(Guid.CreateVersion7());

    public int CompareTo(ActionId other) => Value.CompareTo(other.Value);
}
