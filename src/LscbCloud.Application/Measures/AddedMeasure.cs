namespace LscbCloud.Application.Measures;

/// <summary>The number that the new measure has.</summary>
public sealed record AddedMeasure(int Number, int Version);
