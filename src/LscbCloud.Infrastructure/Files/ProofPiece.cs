using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.Files;

/// <summary>A piece of a file that an agency gave a board as proof, as large as those of the board's own files at most.</summary>
internal sealed class ProofPiece : ITwoParty
{
    public required BoardId BoardId { get; init; }

    public required AgencyId? AgencyId { get; init; }

    public required FileId FileId { get; init; }

    /// <summary>Its place in the file, from 1.</summary>
    public required int Number { get; init; }

    public required byte[] Content { get; init; }
}
