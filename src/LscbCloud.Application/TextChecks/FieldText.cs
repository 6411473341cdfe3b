namespace LscbCloud.Application.TextChecks;

/// <summary>One free text of a request.</summary>
public sealed record FieldText(string Field, string? Text);
