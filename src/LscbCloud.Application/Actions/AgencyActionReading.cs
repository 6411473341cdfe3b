using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Actions;

/// <summary>Reads what an agency has promised, across the boards that seat it, and none of what the boards keep to themselves.</summary>
internal sealed class AgencyActionReading(IAgencyDb db, ICurrentUser user, IBusinessDay day)
{
    /// <summary>Asks an action to change, and refuses with the action as it is now if the writer had read an older version.</summary>
    public async Task<Result<Revision>> ChangeAsync(
        AgencyActionTarget target,
        Func<BoardAction, Result> change,
        CancellationToken cancellationToken
    )
    {
        if (await FindAsync(db.WholeActions, target.Board, target.Reference, cancellationToken) is not { } found)
        {
            return ActionErrors.NotFound;
        }

        if (found.Action.Version != target.Version)
        {
            return ActionErrors.Stale(ViewOf(found.Board, found.Action));
        }

        var result = change(found.Action);

        return result.IsFailure ? result.Error : new Revision(found.Action.Version);
    }

    public async Task<Result<AgencyActionDetail>> DetailAsync(
        string board,
        string reference,
        CancellationToken cancellationToken
    ) =>
        await FindAsync(db.WholeActions.AsNoTracking(), board, reference, cancellationToken) is { } found
            ? ViewOf(found.Board, found.Action)
            : ActionErrors.NotFound;

    /// <summary>The boards that have ever seated the agency, by the name that they told it last.</summary>
    public async Task<IReadOnlyDictionary<BoardId, PromisedTo>> BoardsAsync(CancellationToken cancellationToken)
    {
        var notices = await db
            .SeatNotices.AsNoTracking()
            .OrderBy(n => n.SentAt)
            .Select(n => new
            {
                n.BoardId,
                n.BoardSlug,
                n.BoardName,
            })
            .ToListAsync(cancellationToken);

        return notices
            .GroupBy(n => n.BoardId)
            .ToDictionary(told => told.Key, told => new PromisedTo(told.Last().BoardSlug, told.Last().BoardName));
    }

    private async Task<Found?> FindAsync(
        IQueryable<BoardAction> actions,
        string board,
        string reference,
        CancellationToken cancellationToken
    )
    {
        if (ActionReference.Read(reference) is not { Number: var number })
        {
            return null;
        }

        var told = await db
            .SeatNotices.AsNoTracking()
            .Where(n => n.BoardSlug == board)
            .OrderByDescending(n => n.SentAt)
            .Select(n => new { n.BoardId, n.BoardName })
            .FirstOrDefaultAsync(cancellationToken);

        if (told is null)
        {
            return null;
        }

        var action = await actions.SingleOrDefaultAsync(
            a => a.BoardId == told.BoardId && a.Number == number,
            cancellationToken
        );

        return action is null ? null : new Found(new PromisedTo(board, told.BoardName), action);
    }

    private AgencyActionDetail ViewOf(PromisedTo board, BoardAction action)
    {
        var canWork =
            user.Has(Permission.WorkAgencyActions) && action.State is ActionState.Agreed or ActionState.InProgress;
        var can = ActionCan.Nothing with { Update = canWork, SayDone = canWork, AskForTime = canWork };

        return new AgencyActionDetail(board, ActionViews.ViewOf(action, [], can, day.Today));
    }

    private sealed record Found(PromisedTo Board, BoardAction Action);
}

/// <summary>Which of an agency's actions: the board by address, the reference, and the version that the writer has read.</summary>
public sealed record AgencyActionTarget(string Board, string Reference, int Version);

/// <summary>The board that a promise was made to.</summary>
public sealed record PromisedTo(string Slug, string Name);

/// <summary>An action as the agency that owns it sees it.</summary>
public sealed record AgencyActionDetail(PromisedTo Board, ActionDetail Action);
