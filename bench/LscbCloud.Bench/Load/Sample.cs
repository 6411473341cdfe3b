namespace LscbCloud.Bench.Load;

/// <summary>One answered request.</summary>
internal readonly record struct Sample(long EndedAt, double Milliseconds);
