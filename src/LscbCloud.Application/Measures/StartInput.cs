namespace LscbCloud.Application.Measures;

/// <summary>The start of a new measure: its first reading.</summary>
public sealed record StartInput(DateOnly? AsAt, FigureInput Figure, string Source, string? Comment, bool IsProvisional)
    : IReadingInput;
