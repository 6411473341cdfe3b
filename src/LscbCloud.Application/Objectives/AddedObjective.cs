namespace LscbCloud.Application.Objectives;

/// <summary>The number that the new objective has.</summary>
public sealed record AddedObjective(int Number, int Version);
