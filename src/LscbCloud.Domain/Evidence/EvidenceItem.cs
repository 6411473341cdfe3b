using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Evidence;

/// <summary>
/// A document that shows something: a register, an audit, a minute. The board keeps one item for it, cites it in many
/// places, and looks at it again by a day.
/// </summary>
public sealed partial class EvidenceItem : AggregateRoot, IBoardOwned
{
    public const int TitleMaxLength = 200;
    public const int NoteMaxLength = 1000;
    public const int ReasonMaxLength = 1000;

    /// <summary>How many revisions an item takes: quarterly ones for twenty-five years.</summary>
    public const int MostRevisions = 100;

    /// <summary>In how many places an item is cited at a time.</summary>
    public const int MostCitations = 200;

    private readonly List<EvidenceRevision> _revisions = [];
    private readonly List<EvidenceCitation> _citations = [];

    private EvidenceItem()
    {
        // EF Core materialises items through here.
    }

    public EvidenceId Id { get; private init; }

    public BoardId BoardId { get; private init; }

    /// <summary>The number in its reference, counted by the board from 1.</summary>
    public int Number { get; private init; }

    public string Title { get; private set; } = "";

    /// <summary>What a reader should know of it, such as the page to look at.</summary>
    public string? Note { get; private set; }

    /// <summary>The day by which the board looks whether it is still current; none where it cannot age, such as a minute.</summary>
    public DateOnly? ReviewOn { get; private set; }

    /// <summary>How many revisions there are. The last one counts; earlier ones stay readable.</summary>
    public int RevisionCount { get; private set; }

    public Author AddedBy { get; private init; } = Author.Nobody;

    public DateOnly AddedOn { get; private init; }

    /// <summary>The day from which the board no longer relies on it.</summary>
    public DateOnly? WithdrawnOn { get; private set; }

    public string? WithdrawReason { get; private set; }

    public Author? WithdrawnBy { get; private set; }

    /// <summary>Whether it was made up for the demonstration.</summary>
    public bool IsInvented { get; private init; }

    /// <summary>Revisions, in no order.</summary>
    public IReadOnlyList<EvidenceRevision> Revisions => _revisions;

    /// <summary>Citations, in no order: those that stand and those that were taken away.</summary>
    public IReadOnlyList<EvidenceCitation> Citations => _citations;

    public EvidenceReference Reference => new(Number);

    public override string Kind => "evidence";

    public override string Label => $"{Reference} {Title}";

    public override Guid SubjectId => Id.Value;

    /// <summary>Adds a document to the board's evidence. Whoever adds it declares that it names no child and no family.</summary>
    public static EvidenceItem Add(
        EvidenceReference reference,
        EvidenceTerms terms,
        DocumentTerms document,
        Signature declared,
        DateOnly on
    )
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(declared);

        var item = new EvidenceItem
        {
            Id = EvidenceId.New(),
            Number = reference.Number,
            Title = terms.Title,
            Note = terms.Note,
            ReviewOn = terms.ReviewOn,
            AddedBy = declared.Author,
            AddedOn = on,
            IsInvented = terms.IsInvented,
        };

        var revision = item.Append(document, declared);
        item.RecordEvent(
            "Added evidence",
            FieldChange.Added("Title", terms.Title),
            FieldChange.Added("Note", terms.Note),
            FieldChange.Added("Look at it again by", terms.ReviewOn?.InWords()),
            FieldChange.Added("Address", revision.Address),
            FieldChange.Added("File", revision.File?.Name),
            FieldChange.Added("Date of the document", revision.DocumentOn.InWords()),
            FieldChange.Added("Declared", KeptFile.Declaration)
        );

        return item;
    }

    private EvidenceRevision Append(DocumentTerms document, Signature declared)
    {
        var revision = EvidenceRevision.Of(Id, ++RevisionCount, document, declared);
        _revisions.Add(revision);

        return revision;
    }
}
