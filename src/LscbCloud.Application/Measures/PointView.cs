namespace LscbCloud.Application.Measures;

/// <summary>A reading that has not been restated.</summary>
public sealed record PointView(DateOnly AsAt, FigureView Figure, bool IsProvisional, bool IsInvented);
