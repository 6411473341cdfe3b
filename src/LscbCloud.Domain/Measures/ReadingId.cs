using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Measures;

/// <summary>Names a reading of a measure.</summary>
public readonly record struct ReadingId(Guid Value) : IId<ReadingId>
{
    public static ReadingId From(Guid value) => new(value);

    public static ReadingId New() => new(Guid.CreateVersion7());
}
