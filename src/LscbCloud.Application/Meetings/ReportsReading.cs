using LscbCloud.Application.Actions;
using LscbCloud.Application.Common;
using LscbCloud.Application.Priorities;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Meetings;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Meetings;

/// <summary>Reads what priorities report to a meeting: as they stand now, or as they were copied.</summary>
internal sealed class ReportsReading(
    IMeetingRows meetingRows,
    IActionRows actionRows,
    IActionSourceRows actionSourceRows,
    IPriorityRows priorityRows,
    IBusinessDay day
)
{
    /// <summary>What every open priority would report now, in the order of their addresses.</summary>
    public async Task<IReadOnlyList<PriorityReport>> NowAsync(CancellationToken cancellationToken)
    {
        var rows = await (
            from priority in priorityRows.Priorities.AsNoTracking()
            where priority.ClosedOn == null
            from latest in priorityRows
                .Updates.Where(u => u.PriorityId == priority.Id && u.Number == priority.Standing.UpdateCount)
                .DefaultIfEmpty()
            orderby priority.Slug
            select new { priority, latest }
        )
            .Take(Meeting.MostReports)
            .ToListAsync(cancellationToken);
        var actions = await ActionsAsync([.. rows.Select(row => row.priority.Id)], cancellationToken);

        return
        [
            .. rows.Select(row => new PriorityReport(
                row.priority,
                row.latest,
                actions.GetValueOrDefault(row.priority.Id, ReportedActions.None)
            )),
        ];
    }

    /// <summary>What was copied for a meeting, with the addresses of the priorities.</summary>
    public async Task<IReadOnlyList<(string Slug, ReportedPriority Report)>> CopiedAsync(
        MeetingId meeting,
        CancellationToken cancellationToken
    )
    {
        var rows = await (
            from report in meetingRows.MeetingReports.AsNoTracking()
            where report.MeetingId == meeting
            join priority in priorityRows.Priorities on report.PriorityId equals priority.Id
            orderby report.Number
            select new { priority.Slug, report }
        )
            .Take(Meeting.MostReports)
            .ToListAsync(cancellationToken);

        return [.. rows.Select(row => (row.Slug, row.report))];
    }

    /// <summary>Which update each priority reported to a meeting, by number; priorities that did not report are left out.</summary>
    public async Task<IReadOnlyDictionary<PriorityId, int>> NumbersAsync(
        MeetingId meeting,
        CancellationToken cancellationToken
    ) =>
        await meetingRows
            .MeetingReports.Where(r => r.MeetingId == meeting)
            .OrderBy(r => r.Number)
            .Take(Meeting.MostReports)
            .ToDictionaryAsync(r => r.PriorityId, r => r.UpdateNumber, cancellationToken);

    private async Task<Dictionary<PriorityId, ReportedActions>> ActionsAsync(
        PriorityId[] priorities,
        CancellationToken cancellationToken
    )
    {
        var today = day.Today;
        Guid?[] ids = [.. priorities.Select(priority => priority.Value)];
        var counted = await (
            from source in actionSourceRows.ActionSources
            where ids.Contains(source.BelongsToId)
            join action in actionRows.Actions on source.ActionId equals action.Id
            group action by new { source.BelongsToId } into some
            select new
            {
                some.Key.BelongsToId,
                Open = some.Count(a =>
                    a.State == ActionState.Agreed || a.State == ActionState.InProgress || a.State == ActionState.Done
                ),
                Overdue = some.Count(a =>
                    (a.State == ActionState.Agreed || a.State == ActionState.InProgress) && a.DueOn < today
                ),
                Finished = some.Count(a => a.State == ActionState.Verified || a.State == ActionState.Closed),
            }
        ).ToListAsync(cancellationToken);

        return counted.ToDictionary(
            row => PriorityId.From(row.BelongsToId.GetValueOrDefault()),
            row => new ReportedActions(row.Open, row.Overdue, row.Finished)
        );
    }
}
