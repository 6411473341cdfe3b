using LscbCloud.Domain.Measures;

namespace LscbCloud.Application.Measures;

/// <summary>A measure with the readings that stand, the oldest first.</summary>
internal sealed record MeasureWithReadings(Measure Measure, IReadOnlyList<Reading> Readings);
