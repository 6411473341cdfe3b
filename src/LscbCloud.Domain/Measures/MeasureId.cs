using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Measures;

/// <summary>Names a measure.</summary>
public readonly record struct MeasureId(Guid Value) : IId<MeasureId>
{
    public static MeasureId From(Guid value) => new(value);

    public static MeasureId New() => new(Guid.CreateVersion7());
}
