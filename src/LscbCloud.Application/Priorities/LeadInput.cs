namespace LscbCloud.Application.Priorities;

/// <summary>Who will lead it.</summary>
public sealed record LeadInput(string Post, string? Group);
