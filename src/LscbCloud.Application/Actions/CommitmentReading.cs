using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Actions;

/// <summary>Reads which of an agency's actions are one commitment.</summary>
internal sealed class CommitmentReading(
    IActionRows actionRows,
    ICommitmentRows commitmentRows,
    AgencyActionReading actions,
    ICurrentUser user,
    IBusinessDay day
)
{
    /// <summary>The commitment that answers an action, to be changed; none where the action stands for itself.</summary>
    public Task<Commitment?> OfAsync(ActionId action, CancellationToken cancellationToken) =>
        commitmentRows
            .Commitments.Include(c => c.Promises)
            .SingleOrDefaultAsync(c => c.Promises.Any(p => p.ActionId == action), cancellationToken);

    /// <summary>The actions of other boards that are one commitment with this one, the first due first.</summary>
    public async Task<IReadOnlyList<LinkedAction>> OthersAsync(ActionId action, CancellationToken cancellationToken)
    {
        var boards = await actions.BoardsAsync(cancellationToken);
        var rows = await (
            from other in actionRows.Actions.AsNoTracking()
            where Siblings(action).Contains(other.Id)
            orderby other.DueOn, other.Id
            select new
            {
                other.BoardId,
                other.Number,
                other.Title,
                other.OwnerPost,
                other.DueOn,
                other.State,
                other.Outlook,
                other.Version,
            }
        )
            .Take(Commitment.MostPromises)
            .ToListAsync(cancellationToken);

        return
        [
            .. rows.Select(row => new LinkedAction(
                boards.GetValueOrDefault(row.BoardId) ?? new PromisedTo("", ""),
                new ActionReference(row.Number).ToString(),
                row.Title,
                row.OwnerPost,
                row.DueOn,
                Lateness.DaysLate(row.State, row.DueOn, day.Today),
                row.State,
                row.Outlook,
                user.Has(Permission.WorkAgencyActions) && row.State is ActionState.Agreed or ActionState.InProgress,
                row.Version
            )),
        ];
    }

    /// <summary>The whole of them, to be changed along with it.</summary>
    public Task<List<BoardAction>> WholeOthersAsync(ActionId action, CancellationToken cancellationToken) =>
        actionRows
            .WholeActions.Where(other => Siblings(action).Contains(other.Id))
            .OrderBy(other => other.Id)
            .Take(Commitment.MostPromises)
            .ToListAsync(cancellationToken);

    /// <summary>To how many other boards each of some actions was promised as well. Those that stand for themselves are left out.</summary>
    public async Task<IReadOnlyDictionary<ActionId, int>> CountAsync(
        IReadOnlyCollection<ActionId> of,
        CancellationToken cancellationToken
    ) =>
        await (
            from promise in commitmentRows.Promises.AsNoTracking()
            where of.Contains(promise.ActionId)
            select new
            {
                promise.ActionId,
                // An action that a board has given to the agency's successor is not the agency's any more.
                Others = commitmentRows.Promises.Count(p =>
                    p.CommitmentId == promise.CommitmentId
                    && actionRows.Actions.Any(a => a.BoardId == p.PromisedTo && a.Id == p.ActionId)
                ) - 1,
            }
        ).ToDictionaryAsync(row => row.ActionId, row => row.Others, cancellationToken);

    private IQueryable<ActionId> Siblings(ActionId action) =>
        from mine in commitmentRows.Promises
        where mine.ActionId == action
        join other in commitmentRows.Promises on mine.CommitmentId equals other.CommitmentId
        where other.ActionId != action
        select other.ActionId;
}
