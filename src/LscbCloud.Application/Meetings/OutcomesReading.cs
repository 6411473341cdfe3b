using System.Collections.Frozen;
using LscbCloud.Application.Actions;
using LscbCloud.Application.Agencies;
using LscbCloud.Application.Common;
using LscbCloud.Application.Priorities;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Meetings;

/// <summary>Reads what was agreed at a meeting, and what came from it.</summary>
internal sealed class OutcomesReading(
    IMeetingRows meetingRows,
    IActionRows actionRows,
    IActionSourceRows actionSourceRows,
    IPriorityRows priorityRows,
    Successors agencies,
    IBusinessDay day
)
{
    /// <summary>How many of each a page shows. The list of actions has them all.</summary>
    private const int Most = 50;

    /// <summary>How many are counted. No meeting in practice comes near.</summary>
    private const int MostCounted = 1_000;

    /// <summary>
    /// Whether anything was agreed at it or came from it: then it was held, and stays. Until this unit of work has ended nothing
    /// more is agreed there.
    /// </summary>
    public async Task<bool> AnyAsync(MeetingId meeting, CancellationToken cancellationToken)
    {
        await meetingRows.LockAsync(meeting.Value, cancellationToken);
        var id = meeting.Value;

        return await priorityRows.Judgements.AnyAsync(judgement => judgement.MeetingId == meeting, cancellationToken)
            || await actionSourceRows.ActionAgreements.AnyAsync(
                agreement => agreement.MeetingId == meeting,
                cancellationToken
            )
            || await actionSourceRows.ActionSources.AnyAsync(source => source.BelongsToId == id, cancellationToken);
    }

    public async Task<MeetingOutcomes> OfAsync(MeetingId meeting, CancellationToken cancellationToken)
    {
        var (judgements, judged) = await JudgementsAsync(meeting, cancellationToken);
        var agreed = await actionSourceRows
            .ActionAgreements.Where(agreement => agreement.MeetingId == meeting)
            .OrderBy(agreement => agreement.ActionId)
            .Take(MostCounted)
            .Select(agreement => agreement.ActionId)
            .ToListAsync(cancellationToken);
        var id = meeting.Value;
        var raised = await actionSourceRows
            .ActionSources.Where(source => source.BelongsToId == id)
            .OrderBy(source => source.ActionId)
            .Take(MostCounted)
            .Select(source => source.ActionId)
            .ToListAsync(cancellationToken);
        // What was agreed where it was raised is told once.
        var cameFrom = raised.Except(agreed).ToArray();
        var actions = await ActionsAsync([.. agreed.Take(Most), .. cameFrom.Take(Most)], cancellationToken);

        return new MeetingOutcomes(
            judgements,
            judged,
            [.. agreed.Take(Most).Select(action => actions[action])],
            agreed.Count,
            [.. cameFrom.Take(Most).Select(action => actions[action])],
            cameFrom.Length
        );
    }

    private async Task<(IReadOnlyList<AgreedJudgement> Rows, int Count)> JudgementsAsync(
        MeetingId meeting,
        CancellationToken cancellationToken
    )
    {
        var all =
            from judgement in priorityRows.Judgements.AsNoTracking()
            where judgement.MeetingId == meeting && judgement.State == JudgementState.Agreed
            join priority in priorityRows.Priorities on judgement.PriorityId equals priority.Id
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

    /// <summary>The actions by their ids, which were found first: so a page touches those rows and no others of the board.</summary>
    private async Task<IReadOnlyDictionary<ActionId, ActionOfMeeting>> ActionsAsync(
        ActionId[] ids,
        CancellationToken cancellationToken
    )
    {
        if (ids is [])
        {
            return FrozenDictionary<ActionId, ActionOfMeeting>.Empty;
        }

        var rows = await actionRows
            .Actions.AsNoTracking()
            .Where(a => ids.Contains(a.Id))
            .Read(actionRows.ActionUpdates)
            .ToListAsync(cancellationToken);
        var now = await agencies.OfAsync(rows.Select(row => row.AgencySlug), cancellationToken);

        return rows.ToDictionary(row => row.Id, row => ViewOf(row, now));
    }

    private ActionOfMeeting ViewOf(ActionRow row, IReadOnlyDictionary<string, Successor> now) =>
        new(
            new ActionReference(row.Number).ToString(),
            row.Title,
            ActionViews.OwnerOf(row, now),
            row.DueOn,
            Lateness.DaysLate(row.State, row.DueOn, day.Today),
            row.State,
            row.Outlook,
            row.IsInvented
        );
}
