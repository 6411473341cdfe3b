using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.TextChecks;

/// <summary>
/// That somebody said of marked words "This is not a child or family": who, when, what the words looked like and where they stand.
/// The words are kept as a keyed fingerprint only. An answer is given once and does not change.
/// </summary>
public abstract class TextAnswer
{
    private protected TextAnswer()
    {
        // EF Core materialises answers through here.
    }

    private protected TextAnswer(AnsweredWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        Id = TextAnswerId.New();
        SubjectKind = words.Subject.Kind;
        SubjectId = words.Subject.SubjectId;
        Field = words.Field;
        Kind = words.Kind;
        WordsHash = words.Hash;
        AnsweredBy = words.By.Author;
        AnsweredAt = words.By.At;
    }

    public TextAnswerId Id { get; private init; }

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
}
