namespace LscbCloud.Domain.Measures;

/// <summary>A figure with the day that it is true of.</summary>
public sealed record DatedFigure(DateOnly AsAt, Figure Figure);
