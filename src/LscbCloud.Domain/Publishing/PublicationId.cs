using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Publishing;

/// <summary>Names what a publisher shows to named readers at one time: one row, or many that the same readers read.</summary>
public readonly record struct PublicationId(Guid Value) : IId<PublicationId>
{
    public static PublicationId From(Guid value) => new(value);

    public static PublicationId New() => new(Guid.CreateVersion7());
}
