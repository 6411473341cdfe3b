namespace LscbCloud.Application.Measures;

/// <summary>One measure with every reading, the latest day first.</summary>
/// <param name="SeenOn">The day as of which it is shown; none for today.</param>
/// <param name="HidesSmallNumbers">Whether numbers are hidden from this reader.</param>
public sealed record MeasureDetail(
    MeasuredPriority Priority,
    MeasureSummary Measure,
    IReadOnlyList<ReadingView> Readings,
    DateOnly? SeenOn,
    bool HidesSmallNumbers
);
