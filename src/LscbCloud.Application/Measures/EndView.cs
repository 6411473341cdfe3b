namespace LscbCloud.Application.Measures;

/// <summary>When and why a measure ended.</summary>
public sealed record EndView(DateOnly EndedOn, string Reason, string EndedBy);
