using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Evidence;

/// <summary>Names one citation of an item of evidence. Ids sort by age.</summary>
public readonly record struct CitationId(Guid Value) : IId<CitationId>, IComparable<CitationId>
{
    public static bool operator <(CitationId left, CitationId right) => left.CompareTo(right) < 0;

    public static bool operator >(CitationId left, CitationId right) => left.CompareTo(right) > 0;

    public static bool operator <=(CitationId left, CitationId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(CitationId left, CitationId right) => left.CompareTo(right) >= 0;

    public static CitationId From(Guid value) => new(value);

    public static CitationId New() => new(Guid.CreateVersion7());

    public int CompareTo(CitationId other) => Value.CompareTo(other.Value);
}
