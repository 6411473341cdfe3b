namespace LscbCloud.Domain.Actions;

/// <summary>What a list of actions is narrowed by.</summary>
/// <param name="Owner">An agency's address, or <c>board</c> for what the board keeps itself.</param>
/// <param name="Priority">The priority that they came from, by address.</param>
/// <param name="Text">Words of the title or of the owner.</param>
public sealed record ActionNarrowing(string? Owner, string? Priority, string? Text);
