using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Evidence;

/// <summary>That something of a board stands on an item of its evidence.</summary>
public sealed class BoardEvidenceCitation : EvidenceCitation, IBoardOwned
{
    private BoardEvidenceCitation()
    {
        // EF Core materialises citations through here.
    }

    internal BoardEvidenceCitation(EvidenceId evidence, CitedPlace place, Signature by)
        : base(evidence, place, by) { }

    public BoardId BoardId { get; private init; }
}
