using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.History;

/// <summary>Names one entry of a history. Ids sort by age.</summary>
public readonly record struct HistoryEntryId(Guid Value) : IId<HistoryEntryId>, IComparable<HistoryEntryId>
{
    public static bool operator <(HistoryEntryId left, HistoryEntryId right) => left.CompareTo(right) < 0;

    public static bool operator >(HistoryEntryId left, HistoryEntryId right) => left.CompareTo(right) > 0;

    public static bool operator <=(HistoryEntryId left, HistoryEntryId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(HistoryEntryId left, HistoryEntryId right) => left.CompareTo(right) >= 0;

    public static HistoryEntryId From(Guid value) => new(value);

    public static HistoryEntryId New() => new(Guid.CreateVersion7());

    public int CompareTo(HistoryEntryId other) => Value.CompareTo(other.Value);
}
