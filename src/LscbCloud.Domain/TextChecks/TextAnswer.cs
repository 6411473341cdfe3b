using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.TextChecks;

/// <summary>
/// That somebody said of marked words "This is not a child or family": who, when, what the words looked like and where they stand.
/// The words are kept as a keyed fingerprint only. An answer is given once and does not change.
/// </summary>
public sealed class TextAnswer : IBoardOwned
{
    private TextAnswer()
    {
        // EF Core materialises answers through here.
    }

    public TextAnswerId Id { get; private init; }

    public BoardId BoardId { get; private init; }

    /// <summary>What kind of thing the text belongs to, such as "priority".</summary>
    public string SubjectKind { get; private init; } = "";

    public Guid SubjectId { get; private init; }

    /// <summary>The field in which the words stand, as the request names it.</summary>
    public string Field { get; private init; } = "";

    public TextFindingKind Kind { get; private init; }

    /// <summary>A keyed fingerprint of the words, as 64 hexadecimal digits.</summary>
    public string WordsHash { get; private init; } = "";

    public Author AnsweredBy { get; private init; } = Author.Nobody;

    public DateTimeOffset AnsweredAt { get; private init; }

    /// <summary>Keeps what was said of the words of a finding.</summary>
    public static TextAnswer Give(
        AggregateRoot subject,
        string field,
        TextFindingKind kind,
        string wordsHash,
        Signature by
    )
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(by);

        return new TextAnswer
        {
            Id = TextAnswerId.New(),
            SubjectKind = subject.Kind,
            SubjectId = subject.SubjectId,
            Field = field,
            Kind = kind,
            WordsHash = wordsHash,
            AnsweredBy = by.Author,
            AnsweredAt = by.At,
        };
    }
}
