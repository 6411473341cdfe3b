using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Evidence;

/// <summary>A document in the library of an agency.</summary>
public sealed class AgencyEvidenceItem : EvidenceItem, IAgencyOwned
{
    private readonly List<AgencyEvidenceRevision> _revisions = [];
    private readonly List<AgencyEvidenceCitation> _citations = [];

    private AgencyEvidenceItem()
    {
        // EF Core materialises items through here.
    }

    private AgencyEvidenceItem(NewEvidence added)
        : base(added) { }

    public AgencyId AgencyId { get; private init; }

    public override IReadOnlyList<AgencyEvidenceRevision> Revisions => _revisions;

    public override IReadOnlyList<AgencyEvidenceCitation> Citations => _citations;

    /// <summary>Adds a document to the evidence of the agency. Whoever adds it declares that it names no child and no family.</summary>
    public static AgencyEvidenceItem Add(NewEvidence added)
    {
        ArgumentNullException.ThrowIfNull(added);
        var item = new AgencyEvidenceItem(added);
        item.Begin(added);

        return item;
    }

    private protected override EvidenceRevision Keep(int number, DocumentTerms document, Signature declared)
    {
        var revision = new AgencyEvidenceRevision(Id, number, document, declared);
        _revisions.Add(revision);

        return revision;
    }

    private protected override void Keep(RecordReference record, Signature by) =>
        _citations.Add(new AgencyEvidenceCitation(Id, record, by));
}
