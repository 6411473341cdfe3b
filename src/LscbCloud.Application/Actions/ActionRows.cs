using LscbCloud.Domain.Actions;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Actions;

/// <summary>How the lists of boards and agencies narrow and read actions.</summary>
internal static class ActionRows
{
    /// <summary>What a list shows of the last word. The whole of it is on the action's page.</summary>
    private const int LastWordLength = 160;

    public static IQueryable<BoardAction> Shown(
        this IQueryable<BoardAction> actions,
        ActionsShown shown,
        DateOnly today
    ) =>
        shown switch
        {
            ActionsShown.Open => actions.Where(a =>
                a.State == ActionState.Proposed || a.State == ActionState.Agreed || a.State == ActionState.InProgress
            ),
            ActionsShown.Overdue => actions.Where(a =>
                (a.State == ActionState.Agreed || a.State == ActionState.InProgress) && a.DueOn < today
            ),
            ActionsShown.Waiting => actions.Where(a =>
                a.State == ActionState.Proposed || a.State == ActionState.Done || a.AsksForTime
            ),
            ActionsShown.Finished => actions.Where(a =>
                a.State == ActionState.Verified
                || a.State == ActionState.Closed
                || a.State == ActionState.NoLongerNeeded
            ),
            _ => actions,
        };

    /// <summary>Counts them all by board, state and day in one statement.</summary>
    public static async Task<IReadOnlyList<BoardTally>> TalliesAsync(
        this IQueryable<BoardAction> actions,
        DateOnly today,
        CancellationToken cancellationToken
    ) =>
        await actions
            .AsNoTracking()
            .GroupBy(a => new
            {
                a.BoardId,
                a.State,
                IsPast = a.DueOn < today,
                a.AsksForTime,
            })
            .Select(g => new BoardTally(
                g.Key.BoardId,
                g.Key.State,
                g.Key.IsPast,
                g.Key.AsksForTime,
                g.Count(),
                g.Min(a => a.DueOn)
            ))
            .ToListAsync(cancellationToken);

    public static ActionCounts Count(IReadOnlyCollection<ActionTally> tallies)
    {
        int Of(Func<ActionTally, bool> isOne)
        {
            return tallies.Where(isOne).Sum(tally => tally.Count);
        }

        return new ActionCounts(
            Of(t => t.State is ActionState.Proposed or ActionState.Agreed or ActionState.InProgress),
            Of(t => t.State is ActionState.Agreed or ActionState.InProgress && t.IsPast),
            Of(t => t.State is ActionState.Proposed or ActionState.Done || t.AsksForTime),
            Of(t => t.State is ActionState.Verified or ActionState.Closed or ActionState.NoLongerNeeded),
            Of(_ => true)
        );
    }

    /// <summary>Reads a page that was taken already, so that the last word is looked up for its actions and no others.</summary>
    public static IQueryable<ActionRow> Read(this IQueryable<BoardAction> actions, IQueryable<ActionUpdate> updates) =>
#pragma warning disable IDE0057 // The database has no ranges.
        from action in actions
        from last in updates
            .Where(u => u.BoardId == action.BoardId && u.ActionId == action.Id && u.Number == action.UpdateCount)
            .DefaultIfEmpty()
        select new ActionRow(
            action.BoardId,
            action.Id,
            action.Number,
            action.Title,
            action.OwnerPost,
            action.OwnerAgencySlug,
            action.OwnerAgencyName,
            action.DueOn,
            action.Recurrence,
            action.State,
            action.Outlook,
            action.AsksForTime,
            action.ReplyBy,
            action.IsInvented,
            action.Version,
            last == null
                ? null
                : new LatestComment(last.Text.Substring(0, LastWordLength), last.WrittenAt, last.WrittenBy.Name)
        );
#pragma warning restore IDE0057
}
