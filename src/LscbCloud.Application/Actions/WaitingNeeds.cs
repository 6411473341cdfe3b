using LscbCloud.Application.Common;
using LscbCloud.Application.Home;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Home;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Actions;

/// <summary>Which actions wait for the board's word: proposals, what is said to be done, and askings for another day.</summary>
internal sealed class WaitingNeeds(IActionRows actionRows, ICurrentUser user) : INeeds
{
    /// <summary>What waits for the board's word. Nobody verifies what they themselves said was done.</summary>
    public async Task<IEnumerable<Need>> ReadAsync(CancellationToken cancellationToken)
    {
        var (manages, verifies) = (user.Has(Permission.ManageActions), user.Has(Permission.VerifyActions));
        var me = user.PersonId;

        if (!manages && !verifies)
        {
            return [];
        }

        var rows = await (
            from action in actionRows.Actions.AsNoTracking()
            where
                (manages && (action.State == ActionState.Proposed || action.AsksForTime))
                || (verifies && action.State == ActionState.Done)
            from done in action
                .Completions.Where(c => action.State == ActionState.Done && c.Answer == CompletionAnswer.Waiting)
                .DefaultIfEmpty()
            from asked in action
                .DueChanges.Where(d => action.AsksForTime && d.State == DueChangeState.Asked)
                .DefaultIfEmpty()
            where done == null || done.SaidBy.Id != me
            orderby action.DueOn, action.Number
            select new WaitingAction(
                action.Number,
                action.Title,
                action.State,
                action.OwnerAgencyName ?? action.OwnerPost,
                action.DueOn,
                action.RaisedBy.Name,
                action.RaisedOn,
                done == null ? null : done.DoneOn,
                done == null ? null : done.SaidBy.Id,
                asked == null ? null : asked.ToOn,
                action.IsInvented
            )
        )
            .Take(Need.MostOfAKind)
            .ToListAsync(cancellationToken);

        return rows.Select(WaitingNeed);
    }

    private static Need WaitingNeed(WaitingAction action)
    {
        var reference = new ActionReference(action.Number).ToString();
        var (kind, notice, why, verb, since) = action switch
        {
            { AskedFor: { } to } => (
                NeedKind.AsksForTime,
                ActionNotices.Decide,
                $"{action.Owner} asks for {to.InWords()} instead of {action.DueOn.InWords()}",
                "Answer",
                action.DueOn
            ),
            { DoneOn: { } on } => (
                NeedKind.Done,
                ActionNotices.Verify,
                $"{action.Owner} says that it was done on {on.InWords()}",
                "Verify",
                on
            ),
            _ => (
                NeedKind.Proposed,
                ActionNotices.Decide,
                $"Proposed by {action.RaisedBy} on {action.RaisedOn.InWords()}, for {action.Owner}",
                "Decide",
                action.RaisedOn
            ),
        };

        return new Need(
            kind,
            action.Title,
            $"{reference}. {why}",
            verb,
            new NeedSubject(Action: reference),
            new Urgency(since, IsLateByOthers: false),
            action.IsInvented
        )
        {
            Notice = notice,
            NotFor = action.SaidBy,
        };
    }

    private sealed record WaitingAction(
        int Number,
        string Title,
        ActionState State,
        string Owner,
        DateOnly DueOn,
        string RaisedBy,
        DateOnly RaisedOn,
        DateOnly? DoneOn,
        PersonId? SaidBy,
        DateOnly? AskedFor,
        bool IsInvented
    );
}
