using LscbCloud.Application.Agencies;
using LscbCloud.Application.Common;
using LscbCloud.Application.Retention;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Actions;

/// <summary>Reads one of the board's actions whole: for its page, for a change, and to show it as it is now when a write came too late.</summary>
internal sealed class ActionReading(
    IBoardDb db,
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
        var found = await FindAsync(db.WholeActions, target.Reference, cancellationToken);

        return await new Changing<BoardAction>(
            found,
            ActionErrors.NotFound,
            async action => ActionErrors.Stale(await DetailAsync(action, cancellationToken))
        ).FromAsync(target.Version, change);
    }

    public async Task<Result<ActionDetail>> DetailAsync(string reference, CancellationToken cancellationToken) =>
        await FindAsync(db.WholeActions.AsNoTracking(), reference, cancellationToken) is { } action
            ? await DetailAsync(action, cancellationToken)
            : ActionErrors.NotFound;

    private async Task<ActionDetail> DetailAsync(BoardAction action, CancellationToken cancellationToken)
    {
        var sources = await cameFrom.OfAsync([action.Id], cancellationToken);
        var atMeeting = await (
            from agreement in db.ActionAgreements
            where agreement.ActionId == action.Id
            join meeting in db.Meetings on agreement.MeetingId equals meeting.Id
            select meeting.Slug
        ).SingleOrDefaultAsync(cancellationToken);
        var now = await agencies.OfAsync([action.OwnerAgencySlug], cancellationToken);
        var own = new BoardsOwn([.. sources[action.Id]], atMeeting);

        var can = CanOf(action, await MayDestroyAsync(action, cancellationToken));

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

    /// <summary>Whether the reader may destroy a file that was given as proof: there is one, and no hold keeps it.</summary>
    private async Task<bool> MayDestroyAsync(BoardAction action, CancellationToken cancellationToken) =>
        user.Has(Permission.RemoveWords)
        && action.Completions.Any(said => said is { File: not null, DestroyedAt: null })
        && await hold.SinceAsync(cancellationToken) is null;

    private ActionCan CanOf(BoardAction action, bool mayDestroy)
    {
        var (manages, works) = (user.Has(Permission.ManageActions), user.Has(Permission.WorkActions));
        var isUnderWay = action.State is ActionState.Agreed or ActionState.InProgress;
        var isDone = action.State is ActionState.Done;

        return new ActionCan(
            Agree: manages && action.State is ActionState.Proposed,
            Change: manages && action.IsOpen,
            SetDue: manages && action.IsOpen,
            AskForReply: manages && isUnderWay,
            Update: works && isUnderWay,
            SayDone: works && isUnderWay,
            AskForTime: works && !manages && isUnderWay,
            AnswerDueChange: manages && action.AsksForTime,
            Verify: isDone
                && user.Has(Permission.VerifyActions)
                && action.WaitingCompletion?.SaidBy.Id != user.PersonId,
            SendBack: isDone && user.Has(Permission.VerifyActions),
            Close: manages && action.CanClose,
            Withdraw: manages && !action.IsFinished && action.State is not ActionState.Verified,
            DestroyFiles: mayDestroy
        );
    }
}
