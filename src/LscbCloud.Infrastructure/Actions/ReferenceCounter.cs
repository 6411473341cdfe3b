using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.Actions;

/// <summary>What a board has counted so far, by the letter of the reference.</summary>
internal sealed class ReferenceCounter : IBoardOwned
{
    public BoardId BoardId { get; private init; }

    public string Letter { get; private init; } = "";

    public int Last { get; private init; }
}
