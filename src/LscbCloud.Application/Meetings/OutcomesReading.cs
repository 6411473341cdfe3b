using LscbCloud.Application.Actions;
using LscbCloud.Application.Agencies;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Meetings;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Meetings;

/// <summary>Reads what was agreed at a meeting, and what came from it.</summary>
internal sealed class OutcomesReading(IBoardDb db, AgenciesNow agencies, IBusinessDay day)
{
    /// <summary>How many of each a page shows. The list of actions has them all.</summary>
    private const int Most = 50;

    /// <summary>Whether anything was agreed at it or came from it: then it was held, and stays.</summary>
    public async Task<bool> AnyAsync(MeetingId meeting, CancellationToken cancellationToken) =>
        await db.Judgements.AnyAsync(judgement => judgement.MeetingId == meeting, cancellationToken)
        || await db.ActionAgreements.AnyAsync(agreement => agreement.MeetingId == meeting, cancellationToken)
        || await db.ActionSources.AnyAsync(source => source.MeetingId == meeting, cancellationToken);

    public async Task<MeetingOutcomes> OfAsync(MeetingId meeting, CancellationToken cancellationToken)
    {
        var (judgements, judged) = await JudgementsAsync(meeting, cancellationToken);
        var (agreed, agreedCount) = await ActionsAsync(
            db.Actions.Where(a => db.ActionAgreements.Any(g => g.ActionId == a.Id && g.MeetingId == meeting)),
            cancellationToken
        );
        // What was agreed where it was raised is told once.
        var (cameFrom, cameFromCount) = await ActionsAsync(
            db.Actions.Where(a =>
                db.ActionSources.Any(source => source.ActionId == a.Id && source.MeetingId == meeting)
                && !db.ActionAgreements.Any(g => g.ActionId == a.Id && g.MeetingId == meeting)
            ),
            cancellationToken
        );
        var now = await agencies.OfAsync(agreed.Concat(cameFrom).Select(row => row.AgencySlug), cancellationToken);

        return new MeetingOutcomes(
            judgements,
            judged,
            [.. agreed.Select(row => ViewOf(row, now))],
            agreedCount,
            [.. cameFrom.Select(row => ViewOf(row, now))],
            cameFromCount
        );
    }

    private async Task<(IReadOnlyList<AgreedJudgement> Rows, int Count)> JudgementsAsync(
        MeetingId meeting,
        CancellationToken cancellationToken
    )
    {
        var all =
            from judgement in db.Judgements.AsNoTracking()
            where judgement.MeetingId == meeting && judgement.State == JudgementState.Agreed
            join priority in db.Priorities on judgement.PriorityId equals priority.Id
            orderby priority.Slug, judgement.Id
            select new AgreedJudgement(
                priority.Slug,
                priority.Title,
                judgement.Value,
                judgement.Label,
                judgement.ProposedBy.Name,
                judgement.IsInvented
            );
        var rows = await all.Take(Most + 1).ToListAsync(cancellationToken);

        return rows.Count > Most ? (rows[..Most], await all.CountAsync(cancellationToken)) : (rows, rows.Count);
    }

    private async Task<(IReadOnlyList<ActionRow> Rows, int Count)> ActionsAsync(
        IQueryable<BoardAction> actions,
        CancellationToken cancellationToken
    )
    {
        var rows = await actions
            .AsNoTracking()
            .InOrder(ActionOrder.Reference)
            .Take(Most + 1)
            .Read(db.ActionUpdates)
            .ToListAsync(cancellationToken);

        return rows.Count > Most ? (rows[..Most], await actions.CountAsync(cancellationToken)) : (rows, rows.Count);
    }

    private ActionOfMeeting ViewOf(ActionRow row, IReadOnlyDictionary<string, AgencyNow> now) =>
        new(
            new ActionReference(row.Number).ToString(),
            row.Title,
            ActionViews.OwnerOf(
                row.OwnerPost,
                row.AgencySlug,
                row.AgencyName,
                now.GetValueOrDefault(row.AgencySlug ?? "")
            ),
            row.DueOn,
            Lateness.DaysLate(row.State, row.DueOn, day.Today),
            row.State,
            row.Outlook,
            row.IsInvented
        );
}
