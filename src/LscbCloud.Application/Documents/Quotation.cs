namespace LscbCloud.Application.Documents;

/// <summary>Somebody else's words, as they were said. They are never changed.</summary>
public sealed record Quotation(string Text, string? Source) : IBlock;
