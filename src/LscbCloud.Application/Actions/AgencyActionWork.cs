using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>Changes an agency's action, and what is one commitment with it: all of them or none.</summary>
internal sealed class AgencyActionWork(
    AgencyActionReading actions,
    CommitmentReading commitments,
    ICurrentUser user,
    IBusinessDay day
)
{
    /// <summary>Says something of an action to its board, and refuses with the action as it is now if the writer had read an older version.</summary>
    /// <param name="target">The action, with the version that the writer has read.</param>
    /// <param name="also">Actions of the same commitment to which the same is said.</param>
    /// <param name="change">The change to make to the action.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<Result<Revision>> ChangeAsync(
        AgencyActionTarget target,
        IReadOnlyList<AgencyActionTarget> also,
        Func<BoardAction, Result> change,
        CancellationToken cancellationToken
    )
    {
        if (await actions.WholeAsync(target.Name, cancellationToken) is not { } found)
        {
            return ActionErrors.NotFound;
        }

        return await new Changing<BoardAction>(
            found.Action,
            ActionErrors.NotFound,
            async _ => ActionErrors.Stale(await DetailAsync(found, cancellationToken))
        ).FromAsync(
            target.Version,
            async action =>
            {
                var result = change(action);

                if (!result.IsFailure && also is not [])
                {
                    result = await ChangeOthersAsync(action, also, change, cancellationToken);
                }

                return result;
            }
        );
    }

    public async Task<AgencyActionDetail> DetailAsync(FoundAction found, CancellationToken cancellationToken)
    {
        var mayWork = user.Has(Permission.WorkAgencyActions);
        var can = new ActionCan(found.Action, heldSince: null, user);

        return new AgencyActionDetail(
            found.Board,
            ActionViews.ViewOf(found.Action, BoardsOwn.Nothing, can, day.Today),
            await commitments.OthersAsync(found.Action.Id, cancellationToken),
            mayWork && !found.Action.IsFinished,
            WhoCanSee.OfAction
        );
    }

    private async Task<Result> ChangeOthersAsync(
        BoardAction action,
        IReadOnlyList<AgencyActionTarget> also,
        Func<BoardAction, Result> change,
        CancellationToken cancellationToken
    )
    {
        var boards = await actions.BoardsAsync(cancellationToken);
        var others = await commitments.WholeOthersAsync(action.Id, cancellationToken);
        var pairs = also.Select(target =>
                (
                    Target: target,
                    Action: others.Find(other =>
                        other.Reference.ToString() == target.Reference
                        && boards.GetValueOrDefault(other.BoardId)?.Slug == target.Board
                    )
                )
            )
            .ToArray();
        var stale = pairs.Where(pair => pair.Action?.Version != pair.Target.Version).ToArray();

        if (Array.Exists(pairs, pair => pair.Action is null))
        {
            return CommitmentErrors.NotOfIt;
        }

        if (stale is not [])
        {
            return CommitmentErrors.SomeChanged([.. stale.Select(pair => NameOf(pair.Target))]);
        }

        foreach (var (target, other) in pairs)
        {
            if (other is not null && change(other) is { IsFailure: true } refused)
            {
                return ActionErrors.OneRefused(NameOf(target), refused.Error);
            }
        }

        return Result.Success;

        string NameOf(AgencyActionTarget target)
        {
            var board = boards.Values.FirstOrDefault(told => told.Slug == target.Board);

            return $"{target.Reference} of {board?.Name ?? target.Board}";
        }
    }
}
