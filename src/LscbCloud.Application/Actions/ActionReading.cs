using LscbCloud.Application.Agencies;
using LscbCloud.Application.Common;
using LscbCloud.Application.Meetings;
using LscbCloud.Application.Retention;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Actions;

/// <summary>Reads one of the board's actions whole: for its page, for a change, and to show it as it is now when a write came too late.</summary>
internal sealed class ActionReading(
    IActionRows actionRows,
    IActionSourceRows actionSourceRows,
    IMeetingRows meetingRows,
    ActionSources cameFrom,
    Successors agencies,
    CurrentLegalHold hold,
    ICurrentUser user,
    IBusinessDay day
)
{
    /// <summary>Asks an action to change, and refuses with the action as it is now if the writer had read an older version.</summary>
    public Task<Result<Revision>> ChangeAsync(
        ActionTarget target,
        Func<BoardAction, Result> change,
        CancellationToken cancellationToken
    ) => ChangeAsync(target, action => Task.FromResult(change(action)), cancellationToken);

    /// <summary>The same, for a change that has to ask for more first.</summary>
    public async Task<Result<Revision>> ChangeAsync(
        ActionTarget target,
        Func<BoardAction, Task<Result>> change,
        CancellationToken cancellationToken
    )
    {
        var found = await FindAsync(actionRows.WholeActions, target.Reference, cancellationToken);

        return await new Changing<BoardAction>(
            found,
            ActionErrors.NotFound,
            async action => ActionErrors.Stale(await DetailAsync(action, cancellationToken))
        ).FromAsync(target.Version, change);
    }

    public async Task<Result<ActionDetail>> DetailAsync(string reference, CancellationToken cancellationToken) =>
        await FindAsync(actionRows.WholeActions.AsNoTracking(), reference, cancellationToken) is { } action
            ? await DetailAsync(action, cancellationToken)
            : ActionErrors.NotFound;

    private async Task<ActionDetail> DetailAsync(BoardAction action, CancellationToken cancellationToken)
    {
        var sources = await cameFrom.OfAsync([action.Id], cancellationToken);
        var atMeeting = await (
            from agreement in actionSourceRows.ActionAgreements
            where agreement.ActionId == action.Id
            join meeting in meetingRows.Meetings on agreement.MeetingId equals meeting.Id
            select meeting.Slug
        ).SingleOrDefaultAsync(cancellationToken);
        var now = await agencies.OfAsync([action.OwnerAgencySlug], cancellationToken);
        var own = new BoardsOwn([.. sources[action.Id]], atMeeting);

        var can = new ActionCan(action, await HeldSinceAsync(action, cancellationToken), user);

        return ActionViews.ViewOf(action, own, can, day.Today, now.Values.FirstOrDefault());
    }

    private static async Task<BoardAction?> FindAsync(
        IQueryable<BoardAction> actions,
        string reference,
        CancellationToken cancellationToken
    ) =>
        ActionReference.Read(reference) is { Number: var number }
            ? await actions.SingleOrDefaultAsync(a => a.Number == number, cancellationToken)
            : null;

    /// <summary>Since when a legal hold keeps its files; asked only for who might destroy one.</summary>
    private async Task<DateOnly?> HeldSinceAsync(BoardAction action, CancellationToken cancellationToken) =>
        new ActionCan(action, heldSince: null, user).DestroyFiles ? await hold.SinceAsync(cancellationToken) : null;
}
