using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Evidence;

/// <summary>Names one revision of an item of evidence.</summary>
public readonly record struct RevisionId(Guid Value) : IId<RevisionId>
{
    public static RevisionId From(Guid value) => new(value);

    public static RevisionId New() => new(Guid.CreateVersion7());
}
