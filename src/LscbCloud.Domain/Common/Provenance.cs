namespace LscbCloud.Domain.Common;

/// <summary>Where what is written comes from: a public paper with its line, or invention, which is always labelled.</summary>
/// <param name="Paper">The paper with its line; none where it was written here.</param>
/// <param name="IsInvented">Whether it was made up for the demonstration.</param>
public sealed record Provenance(string? Paper, bool IsInvented);
