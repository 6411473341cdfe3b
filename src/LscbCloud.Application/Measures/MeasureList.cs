namespace LscbCloud.Application.Measures;

/// <summary>A priority's measures.</summary>
/// <param name="HidesSmallNumbers">Whether numbers are hidden from this reader.</param>
public sealed record MeasureList(
    MeasuredPriority Priority,
    IReadOnlyList<MeasureSummary> Items,
    bool HidesSmallNumbers,
    MeasureListCan Can
);
