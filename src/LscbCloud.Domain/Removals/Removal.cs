using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Removals;

/// <summary>
/// That words which should never have been written were destroyed everywhere on the board's ground: who, when, why and in how
/// many places, and never the words. It is made once and does not change.
/// </summary>
public sealed class Removal : AggregateRoot, IBoardOwned, ISharedHistory
{
    public const int ReasonMaxLength = 400;

    /// <summary>What stands where the words stood.</summary>
    public const string Mark = "[removed]";

    /// <summary>What stands there where the text has no room for <see cref="Mark"/>.</summary>
    public const string ShortMark = "■";

    private const string SharedSentence = "Removed words that both parties had";

    private Removal()
    {
        // EF Core materialises removals through here.
    }

    public RemovalId Id { get; private init; }

    public BoardId BoardId { get; private init; }

    /// <summary>Why, without the words.</summary>
    public string Reason { get; private init; } = "";

    /// <summary>How many texts held the words, those of the history among them.</summary>
    public int Places { get; private init; }

    public Author RemovedBy { get; private init; } = Author.Nobody;

    public DateTimeOffset RemovedAt { get; private init; }

    public override string Kind => "removal";

    public override string Label => "Words removed";

    public override Guid SubjectId => Id.Value;

    /// <inheritdoc/>
    protected override IReadOnlyList<AgencyId> AgenciesTold => SharedWith;

    /// <summary>The agencies whose history lost words by it; read by nobody afterwards.</summary>
    public IReadOnlyList<AgencyId> SharedWith { get; private init; } = [];

    /// <summary>An agency is told that words are gone, which its chain shows, and not why.</summary>
    public IReadOnlyCollection<string>? SharedFields(string sentence) =>
        string.Equals(sentence, SharedSentence, StringComparison.Ordinal) ? [] : null;

    /// <summary>Keeps the fact. The words must have been found somewhere.</summary>
    /// <param name="id">Names the removal.</param>
    /// <param name="places">In how many texts they were.</param>
    /// <param name="reason">Why, without the words.</param>
    /// <param name="by">Who removed them.</param>
    /// <param name="sharedWith">The agencies whose history lost words by it.</param>
    public static Removal Of(
        RemovalId id,
        int places,
        string reason,
        Signature by,
        IReadOnlyList<AgencyId>? sharedWith = null
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(places);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentNullException.ThrowIfNull(by);

        var removal = new Removal
        {
            Id = id,
            Places = places,
            Reason = reason,
            RemovedBy = by.Author,
            RemovedAt = by.At,
            SharedWith = sharedWith ?? [],
        };
        removal.RecordEvent(
            places == 1 ? "Removed words from 1 place" : $"Removed words from {places} places",
            FieldChange.Added("Reason", reason)
        );

        if (removal.SharedWith is not [])
        {
            removal.RecordEvent(SharedSentence);
        }

        return removal;
    }

    /// <summary>Whether words were removed from a text.</summary>
    public static bool IsIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return text.Contains(Mark, StringComparison.Ordinal) || text.Contains(ShortMark, StringComparison.Ordinal);
    }
}
