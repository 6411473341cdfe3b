namespace LscbCloud.Application.Documents;

/// <summary>What a reader must know before reading on, such as "Invented for the demonstration".</summary>
public sealed record Notice(string Text) : IBlock;
