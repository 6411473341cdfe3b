using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Actions;

/// <summary>That a commitment of an agency answers an action of a board. An action is answered by at most one commitment.</summary>
public sealed class Promise : IAgencyOwned
{
    private Promise()
    {
        // EF Core materialises promises through here.
    }

    public AgencyId AgencyId { get; private init; }

    public CommitmentId CommitmentId { get; private init; }

    /// <summary>The board that the action was promised to; never its owner here.</summary>
    public BoardId PromisedTo { get; private init; }

    public ActionId ActionId { get; private init; }

    internal static Promise Of(CommitmentId commitment, PromisedAction action) =>
        new()
        {
            CommitmentId = commitment,
            PromisedTo = action.Board,
            ActionId = action.Id,
        };
}
