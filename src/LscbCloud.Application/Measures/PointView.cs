namespace LscbCloud.Application.Measures;

/// <summary>A reading that stands.</summary>
public sealed record PointView(DateOnly AsAt, FigureView Figure, bool IsProvisional, bool IsInvented);
