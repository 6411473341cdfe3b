namespace LscbCloud.Application.Measures;

/// <summary>The priority that a measure belongs to.</summary>
public sealed record MeasuredPriority(string Slug, string Title);
