using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Evidence;

/// <summary>A document in the library of a board.</summary>
public sealed class BoardEvidenceItem : EvidenceItem, IBoardOwned
{
    private readonly List<BoardEvidenceRevision> _revisions = [];
    private readonly List<BoardEvidenceCitation> _citations = [];

    private BoardEvidenceItem()
    {
        // EF Core materialises items through here.
    }

    private BoardEvidenceItem(NewEvidence added)
        : base(added) { }

    public BoardId BoardId { get; private init; }

    public override IReadOnlyList<BoardEvidenceRevision> Revisions => _revisions;

    public override IReadOnlyList<BoardEvidenceCitation> Citations => _citations;

    /// <summary>Adds a document to the evidence of the board. Whoever adds it declares that it names no child and no family.</summary>
    public static BoardEvidenceItem Add(NewEvidence added)
    {
        ArgumentNullException.ThrowIfNull(added);
        var item = new BoardEvidenceItem(added);
        item.Begin(added);

        return item;
    }

    private protected override EvidenceRevision Keep(int number, DocumentTerms document, Signature declared)
    {
        var revision = new BoardEvidenceRevision(Id, number, document, declared);
        _revisions.Add(revision);

        return revision;
    }

    private protected override void Keep(RecordReference record, Signature by) =>
        _citations.Add(new BoardEvidenceCitation(Id, record, by));
}
