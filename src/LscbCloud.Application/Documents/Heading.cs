namespace LscbCloud.Application.Documents;

/// <summary>A heading under the title: level 1 for a section, 2 and 3 for what is in it.</summary>
public sealed record Heading(int Level, string Text) : IBlock
{
    public const int Deepest = 3;
}
