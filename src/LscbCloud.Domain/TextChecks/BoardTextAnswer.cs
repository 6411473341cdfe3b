using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.TextChecks;

/// <summary>What was said of marked words in a text that a board writes.</summary>
public sealed class BoardTextAnswer : TextAnswer, IBoardOwned
{
    private BoardTextAnswer()
    {
        // EF Core materialises answers through here.
    }

    private BoardTextAnswer(AnsweredWords words)
        : base(words) { }

    public BoardId BoardId { get; private init; }

    public static BoardTextAnswer Give(AnsweredWords words) => new(words);
}
