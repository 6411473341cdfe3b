namespace LscbCloud.Application.Actions;

/// <summary>The post that does it, and its agency by address.</summary>
public sealed record ActionOwnerInput(string Post, string? Agency);
