namespace LscbCloud.Application.Measures;

/// <summary>What the board wants it to be; both empty where it has no aim.</summary>
public sealed record AimInput(decimal? Value, DateOnly? On);
