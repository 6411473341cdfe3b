using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Evidence;

/// <summary>That a record of a board stands on an item of its evidence.</summary>
public sealed class BoardEvidenceCitation : EvidenceCitation, IBoardOwned
{
    private BoardEvidenceCitation()
    {
        // EF Core materialises citations through here.
    }

    internal BoardEvidenceCitation(EvidenceId evidence, RecordReference record, Signature by)
        : base(evidence, record, by) { }

    public BoardId BoardId { get; private init; }
}
