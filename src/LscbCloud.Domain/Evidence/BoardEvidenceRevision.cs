using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Evidence;

/// <summary>One state of a document that a board keeps.</summary>
public sealed class BoardEvidenceRevision : EvidenceRevision, IBoardOwned
{
    private BoardEvidenceRevision()
    {
        // EF Core materialises revisions through here.
    }

    internal BoardEvidenceRevision(EvidenceId evidence, int number, DocumentTerms document, Signature declared)
        : base(evidence, number, document, declared) { }

    public BoardId BoardId { get; private init; }
}
