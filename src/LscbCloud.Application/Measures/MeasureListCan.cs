namespace LscbCloud.Application.Measures;

/// <summary>What the reader may do with the list.</summary>
public sealed record MeasureListCan(bool Add);
