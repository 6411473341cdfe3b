using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Evidence;

/// <summary>Names an item of evidence. People call it by its reference, such as E-12.</summary>
public readonly record struct EvidenceId(Guid Value) : IId<EvidenceId>
{
    public static EvidenceId From(Guid value) => new(value);

    public static EvidenceId New() => new(Guid.CreateVersion7());
}

/// <summary>Names one revision of an item of evidence.</summary>
public readonly record struct RevisionId(Guid Value) : IId<RevisionId>
{
    public static RevisionId From(Guid value) => new(value);

    public static RevisionId New() => new(Guid.CreateVersion7());
}

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
