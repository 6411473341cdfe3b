using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Evidence;

/// <summary>
/// A document that shows something: a register, an audit, a minute. Its owner, a board or an agency, keeps one item for it, cites
/// it in many places, and looks at it again by a day.
/// </summary>
public abstract partial class EvidenceItem : AggregateRoot
{
    public const int TitleMaxLength = 200;
    public const int NoteMaxLength = 1000;
    public const int ReasonMaxLength = 1000;

    /// <summary>How many revisions an item takes: quarterly ones for twenty-five years.</summary>
    public const int MostRevisions = 100;

    /// <summary>In how many places an item is cited at a time.</summary>
    public const int MostCitations = 200;

    private protected EvidenceItem()
    {
        // EF Core materialises items through here.
    }

    private protected EvidenceItem(NewEvidence added)
    {
        Id = EvidenceId.New();
        Number = added.Reference.Number;
        Title = added.Terms.Title;
        Note = added.Terms.Note;
        ReviewOn = added.Terms.ReviewOn;
        AddedBy = added.Declared.Author;
        AddedOn = added.On;
        IsInvented = added.Terms.IsInvented;
    }

    public EvidenceId Id { get; private init; }

    /// <summary>The number in its reference, counted by the owner from 1.</summary>
    public int Number { get; private init; }

    public string Title { get; private set; } = "";

    /// <summary>What a reader should know of it, such as the page to look at.</summary>
    public string? Note { get; private set; }

    /// <summary>The day by which the owner looks whether it is still current; none where it cannot age, such as a minute.</summary>
    public DateOnly? ReviewOn { get; private set; }

    /// <summary>How many revisions there are. The last one counts; earlier ones stay readable.</summary>
    public int RevisionCount { get; private set; }

    public Author AddedBy { get; private init; } = Author.Nobody;

    public DateOnly AddedOn { get; private init; }

    /// <summary>The day from which the owner no longer relies on it.</summary>
    public DateOnly? WithdrawnOn { get; private set; }

    public string? WithdrawReason { get; private set; }

    public Author? WithdrawnBy { get; private set; }

    /// <summary>Whether it was made up for the demonstration.</summary>
    public bool IsInvented { get; private init; }

    /// <summary>Revisions, in no order.</summary>
    public abstract IReadOnlyList<EvidenceRevision> Revisions { get; }

    /// <summary>Citations, in no order: those that stand and those that were taken away.</summary>
    public abstract IReadOnlyList<EvidenceCitation> Citations { get; }

    public EvidenceReference Reference => new(Number);

    public override string Kind => "evidence";

    public override string Label => $"{Reference} {Title}";

    public override Guid SubjectId => Id.Value;

    /// <summary>Keeps the first revision of a document that was added, and says so in the history.</summary>
    private protected void Begin(NewEvidence added)
    {
        var revision = Append(added.Document, added.Declared);
        RecordEvent(
            "Added evidence",
            FieldChange.Added("Title", added.Terms.Title),
            FieldChange.Added("Note", added.Terms.Note),
            FieldChange.Added("Look at it again by", added.Terms.ReviewOn?.InWords()),
            FieldChange.Added("Address", revision.Address),
            FieldChange.Added("File", revision.File?.Name),
            FieldChange.Added("Date of the document", revision.DocumentOn.InWords()),
            FieldChange.Added("Declared", KeptFile.Declaration)
        );
    }

    /// <summary>Keeps a revision in the name of the owner.</summary>
    private protected abstract EvidenceRevision Keep(int number, DocumentTerms document, Signature declared);

    /// <summary>Keeps a citation in the name of the owner.</summary>
    private protected abstract void Keep(RecordReference record, Signature by);

    private EvidenceRevision Append(DocumentTerms document, Signature declared) =>
        Keep(++RevisionCount, document, declared);
}
