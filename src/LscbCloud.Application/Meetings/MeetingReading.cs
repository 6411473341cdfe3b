using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Meetings;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Meetings;

/// <summary>Reads one meeting with its reports: for its page, for documents, and to show it as it is now when a write came too late.</summary>
internal sealed class MeetingReading(
    IMeetingRows meetingRows,
    ReportsReading reports,
    OutcomesReading outcomes,
    ICurrentUser user,
    IBusinessDay day
)
{
    public async Task<Result<Revision>> ChangeAsync(
        string slug,
        int version,
        Func<Meeting, Task<Result>> change,
        CancellationToken cancellationToken
    )
    {
        var found = await meetingRows.Meetings.SingleOrDefaultAsync(m => m.Slug == slug, cancellationToken);

        return await new Changing<Meeting>(
            found,
            MeetingErrors.NotFound,
            async meeting => MeetingErrors.Stale(await DetailAsync(meeting, cancellationToken))
        ).FromAsync(version, change);
    }

    public async Task<MeetingDetail?> DetailAsync(string slug, CancellationToken cancellationToken) =>
        await meetingRows.Meetings.AsNoTracking().SingleOrDefaultAsync(m => m.Slug == slug, cancellationToken)
            is { } meeting
            ? await DetailAsync(meeting, cancellationToken)
            : null;

    private async Task<MeetingDetail> DetailAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        var state = MeetingViews.StateOf(meeting, day.Today);
        var before = await BeforeAsync(meeting, cancellationToken);
        var results = await outcomes.OfAsync(meeting.Id, cancellationToken);

        return new MeetingDetail(
            meeting.Slug,
            meeting.Label,
            meeting.GroupName,
            meeting.HeldOn,
            meeting.CutOffOn,
            state,
            meeting.CancelledOn is { } cancelled ? new CancellationView(cancelled, meeting.CancelReason ?? "") : null,
            meeting.FrozenOn is { } frozen ? new FreezingView(frozen, meeting.FrozenBy?.Name ?? "") : null,
            before is null ? null : new MeetingBefore(before.Slug, before.Label, before.HeldOn),
            await ReportsAsync(meeting, state, before?.Id, cancellationToken),
            results,
            meeting.IsInvented,
            meeting.Version,
            new MeetingCan(meeting, results.Any, user)
        );
    }

    private async Task<Meeting?> BeforeAsync(Meeting meeting, CancellationToken cancellationToken) =>
        await meetingRows
            .Meetings.AsNoTracking()
            .Where(m => m.GroupId == meeting.GroupId && m.HeldOn < meeting.HeldOn && m.FrozenOn != null)
            .OrderByDescending(m => m.HeldOn)
            .FirstOrDefaultAsync(cancellationToken);

    private async Task<IReadOnlyList<ReportView>> ReportsAsync(
        Meeting meeting,
        MeetingState state,
        MeetingId? before,
        CancellationToken cancellationToken
    )
    {
        if (state is MeetingState.Planned or MeetingState.Held or MeetingState.Cancelled)
        {
            return [];
        }

        var known = before is { } id
            ? await reports.NumbersAsync(id, cancellationToken)
            : new Dictionary<PriorityId, int>();

        bool IsNew(PriorityId priority, int number)
        {
            return number > known.GetValueOrDefault(priority);
        }

        if (state is MeetingState.Reported)
        {
            var copied = await reports.CopiedAsync(meeting.Id, cancellationToken);

            return
            [
                .. copied.Select(row =>
                    ReportViews.Of(row.Slug, row.Report, IsNew(row.Report.PriorityId, row.Report.UpdateNumber))
                ),
            ];
        }

        var now = await reports.NowAsync(cancellationToken);

        return [.. now.Select(report => ReportViews.Of(report, IsNew(report.Priority.Id, report.Update?.Number ?? 0)))];
    }
}
