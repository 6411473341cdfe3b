using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Removals;

/// <summary>
/// A removal of words that should never have been written from everything that a board or an agency owns: who, when, why and in
/// how many places, and never the words. It is made once and does not change.
/// </summary>
public abstract class Removal : AggregateRoot
{
    public const int ReasonMaxLength = 400;

    /// <summary>What stands where the words stood.</summary>
    public const string Mark = "[removed]";

    /// <summary>What stands there where the text has no room for <see cref="Mark"/>.</summary>
    public const string ShortMark = "■";

    private protected Removal()
    {
        // EF Core materialises removals through here.
    }

    private protected Removal(NewRemoval made)
    {
        if (made.Places < 1 || string.IsNullOrWhiteSpace(made.Reason))
        {
            throw new ArgumentException("A removal has at least one place, and a reason.", nameof(made));
        }

        Id = made.Id;
        Places = made.Places;
        Reason = made.Reason;
        RemovedBy = made.By.Author;
        RemovedAt = made.By.At;
    }

    public RemovalId Id { get; private init; }

    /// <summary>Why, without the words.</summary>
    public string Reason { get; private init; } = "";

    /// <summary>How many texts held the words, those of the history among them.</summary>
    public int Places { get; private init; }

    public Author RemovedBy { get; private init; } = Author.Nobody;

    public DateTimeOffset RemovedAt { get; private init; }

    public override string Kind => "removal";

    public override string Label => "Words removed";

    public override Guid SubjectId => Id.Value;

    /// <summary>Whether words were removed from a text.</summary>
    public static bool IsIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return text.Contains(Mark, StringComparison.Ordinal) || text.Contains(ShortMark, StringComparison.Ordinal);
    }

    /// <summary>Records that it was made.</summary>
    private protected void RecordMade() =>
        RecordEvent(
            Places == 1 ? "Removed words from 1 place" : $"Removed words from {Places} places",
            FieldChange.Added("Reason", Reason)
        );
}
