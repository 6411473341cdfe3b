using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Retention;

/// <summary>How long a board keeps its records of one class.</summary>
public sealed class BoardRetentionRule : RetentionRule, IBoardOwned
{
    private BoardRetentionRule()
    {
        // EF Core materialises rules through here.
    }

    private BoardRetentionRule(RecordClass recordClass)
        : base(recordClass) { }

    public BoardId BoardId { get; private init; }

    /// <summary>What is proposed for a class. It is not kept before the board decides.</summary>
    public static BoardRetentionRule Propose(RecordClass recordClass) => new(recordClass);
}
