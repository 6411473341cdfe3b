using LscbCloud.Application.Actions;
using LscbCloud.Application.Common;
using LscbCloud.Application.Documents;
using LscbCloud.Application.Mail;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Meetings;

/// <summary>
/// Writes the action log for a meeting as a paper: what is overdue, what is open, and what was finished since the group's
/// meeting before.
/// </summary>
[Requires(Permission.ReadMeetings)]
public sealed record WriteActionLog(string Slug) : IQuery<Document>;

internal sealed class WriteActionLogHandler(
    IMeetingRows meetingRows,
    IActionRows actionRows,
    DocumentHeads heads,
    ActionSources sources,
    ITenantContext place,
    ILinks links,
    IBusinessDay day
) : IQueryHandler<WriteActionLog, Document>
{
    public async Task<Result<Document>> Handle(WriteActionLog request, CancellationToken cancellationToken)
    {
        if (
            await meetingRows
                .Meetings.AsNoTracking()
                .SingleOrDefaultAsync(m => m.Slug == request.Slug, cancellationToken)
            is not { } meeting
        )
        {
            return MeetingErrors.NotFound;
        }

        var before = await meetingRows
            .Meetings.Where(m => m.GroupId == meeting.GroupId && m.HeldOn < meeting.HeldOn && m.CancelledOn == null)
            .OrderByDescending(m => m.HeldOn)
            .Select(m => (DateOnly?)m.HeldOn)
            .FirstOrDefaultAsync(cancellationToken);
        var head = await heads.OfAsync(
            "Action log",
            meeting.Label,
            meeting.Version,
            $"{meeting.Slug}-action-log",
            cancellationToken
        );
        var open = await RowsAsync(
            actionRows.Actions.Where(a => a.State != ActionState.Closed && a.State != ActionState.NoLongerNeeded),
            cancellationToken
        );
        var finished = await RowsAsync(
            actionRows.Actions.Where(a => a.EndedOn != null && (before == null || a.EndedOn >= before)),
            cancellationToken
        );

        var from = new LoggedSources(
            await sources.OfAsync([.. open.Concat(finished).Select(row => row.Id)], cancellationToken),
            record => links.To($"/{place.Slug}/{record.Page}")
        );

        return new Document(head, [.. ActionLog.BlocksOf(open, finished, before, from, day.Today)]);
    }

    private Task<List<ActionRow>> RowsAsync(IQueryable<BoardAction> actions, CancellationToken cancellationToken) =>
        actions
            .AsNoTracking()
            .ByDay()
            .Take(ActionLog.Most + 1)
            .Read(actionRows.ActionUpdates)
            .ToListAsync(cancellationToken);
}
