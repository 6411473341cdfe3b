using LscbCloud.Application.Agencies;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Actions;

/// <summary>Reads what an agency has promised, across the boards that seat it, and none of what the boards keep to themselves.</summary>
internal sealed class AgencyActionReading(IActionRows actionRows, ISeatNoticeRows seatNoticeRows)
{
    private IReadOnlyDictionary<BoardId, PromisedTo>? _boards;

    /// <summary>An action with everything said of it; none where the agency has no such action.</summary>
    public Task<FoundAction?> WholeAsync(AgencyActionName name, CancellationToken cancellationToken) =>
        FindAsync(actionRows.WholeActions, name, cancellationToken);

    /// <summary>What the history knows an action by; none where the agency has no such action.</summary>
    public async Task<Guid?> IdAsync(AgencyActionName name, CancellationToken cancellationToken) =>
        (await FindAsync(actionRows.Actions.AsNoTracking(), name, cancellationToken))?.Action.SubjectId;

    /// <summary>An action as a commitment names it; none where the agency has no such action, or it is finished.</summary>
    public async Task<PromisedAction?> PromisedAsync(AgencyActionName name, CancellationToken cancellationToken) =>
        await FindAsync(actionRows.Actions.AsNoTracking(), name, cancellationToken)
            is { Action: { IsFinished: false } action } found
            ? new PromisedAction(action.BoardId, action.Id, $"{action.Reference} of {found.Board.Name}")
            : null;

    /// <summary>The boards that have ever seated the agency, by the name that they told it last; read once in a request.</summary>
    public async Task<IReadOnlyDictionary<BoardId, PromisedTo>> BoardsAsync(CancellationToken cancellationToken) =>
        _boards ??= await ReadBoardsAsync(cancellationToken);

    private async Task<IReadOnlyDictionary<BoardId, PromisedTo>> ReadBoardsAsync(CancellationToken cancellationToken)
    {
        var notices = await seatNoticeRows
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

    private async Task<FoundAction?> FindAsync(
        IQueryable<BoardAction> actions,
        AgencyActionName name,
        CancellationToken cancellationToken
    )
    {
        if (ActionReference.Read(name.Reference) is not { Number: var number })
        {
            return null;
        }

        var told = await seatNoticeRows
            .SeatNotices.AsNoTracking()
            .Where(n => n.BoardSlug == name.Board)
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

        return action is null ? null : new FoundAction(new PromisedTo(name.Board, told.BoardName), action);
    }
}
