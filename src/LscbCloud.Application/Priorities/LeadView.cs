namespace LscbCloud.Application.Priorities;

/// <summary>Who leads a priority: a post, and the sub-group where there is one.</summary>
public sealed record LeadView(string Post, string? Group);
