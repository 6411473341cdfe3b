namespace LscbCloud.Application.Measures;

/// <summary>What the reader may do with a measure as it stands.</summary>
public sealed record MeasureCan(bool Change, bool Record, bool End);
