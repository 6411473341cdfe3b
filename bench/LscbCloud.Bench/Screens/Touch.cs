namespace LscbCloud.Bench.Screens;

/// <summary>What opening a screen touches.</summary>
/// <param name="Statements">How many statements it sends.</param>
/// <param name="Pages">How many pages of tables and indexes they read, in memory or not; a page read twice counts twice.</param>
public sealed record Touch(int Statements, long Pages);
