using LscbCloud.Application.Common;
using LscbCloud.Application.Notifications;
using LscbCloud.Domain.Home;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Meetings;

/// <summary>Counts the meetings that take updates for two weeks more at most.</summary>
internal sealed class MeetingNoticeCounts(IMeetingRows meetingRows, ICurrentUser user, IBusinessDay day) : INoticeCounts
{
    public async Task<IEnumerable<DigestCount>> ReadAsync(CancellationToken cancellationToken)
    {
        if (!user.Has(Permission.RecordUpdates))
        {
            return [];
        }

        var today = day.Today;
        var until = today.AddDays(Urgency.DaysAhead);
        var count = await meetingRows.Meetings.CountAsync(
            m => m.FrozenOn == null && m.CancelledOn == null && m.CutOffOn >= today && m.CutOffOn <= until,
            cancellationToken
        );

        return [new DigestCount(MeetingNotices.Round.Code, count)];
    }
}
