namespace LscbCloud.Application.Documents;

/// <summary>Running text. An empty line begins a new paragraph; the end of a line stays one.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsQuiet">Whether it is told in a lower voice: who wrote something, and from what.</param>
public sealed record Paragraph(string Text, bool IsQuiet = false) : IBlock;
