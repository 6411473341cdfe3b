using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Removals;

/// <summary>Words that a board removed from its own records and from what it shares with agencies.</summary>
public sealed class BoardRemoval : Removal, IBoardOwned, ISharedHistory
{
    private const string SharedSentence = "Removed words that both parties had";

    private BoardRemoval()
    {
        // EF Core materialises removals through here.
    }

    private BoardRemoval(NewRemoval made)
        : base(made) => SharedWith = made.SharedWith;

    public BoardId BoardId { get; private init; }

    /// <inheritdoc/>
    protected override IReadOnlyList<AgencyId> AgenciesTold => SharedWith;

    /// <summary>The agencies whose history lost words by it; read by nobody afterwards.</summary>
    public IReadOnlyList<AgencyId> SharedWith { get; private init; } = [];

    /// <summary>Keeps the fact. The words must have been found somewhere.</summary>
    public static BoardRemoval Of(NewRemoval made)
    {
        ArgumentNullException.ThrowIfNull(made);
        var removal = new BoardRemoval(made);
        removal.RecordMade();

        if (removal.SharedWith is not [])
        {
            removal.RecordEvent(SharedSentence);
        }

        return removal;
    }

    /// <summary>An agency is told that words are gone, which its chain shows, and not why.</summary>
    public IReadOnlyCollection<string>? SharedFields(string sentence) =>
        string.Equals(sentence, SharedSentence, StringComparison.Ordinal) ? [] : null;
}
