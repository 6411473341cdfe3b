namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>A line of a paper with a few of its words, from which a test proves that the line says it.</summary>
internal sealed record Citation(Paper Paper, int Line, string Words);
