using LscbCloud.Application.Common;
using LscbCloud.Application.Home;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Home;
using LscbCloud.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Meetings;

/// <summary>Which meetings wait for their reports to be copied: the last day for updates has passed.</summary>
internal sealed class MeetingNeeds(IMeetingRows meetingRows, ICurrentUser user, IBusinessDay day) : INeeds
{
    public async Task<IEnumerable<Need>> ReadAsync(CancellationToken cancellationToken)
    {
        if (!user.Has(Permission.ReportToMeetings))
        {
            return [];
        }

        var today = day.Today;
        var rows = await meetingRows
            .Meetings.AsNoTracking()
            .Where(m => m.FrozenOn == null && m.CancelledOn == null && m.CutOffOn < today)
            .OrderBy(m => m.HeldOn)
            .ThenBy(m => m.Slug)
            .Select(m => new
            {
                m.Slug,
                m.GroupName,
                m.HeldOn,
                m.CutOffOn,
                m.IsInvented,
            })
            .Take(Need.MostOfAKind)
            .ToListAsync(cancellationToken);

        return rows.Select(m => new Need(
            NeedKind.Report,
            Meeting.LabelOf(m.GroupName, m.HeldOn),
            $"Updates were due by {m.CutOffOn.GetValueOrDefault().InWords()}, and the reports are not copied yet",
            "Copy",
            new NeedSubject(Meeting: m.Slug),
            new Urgency(m.CutOffOn.GetValueOrDefault(), IsLateByOthers: false),
            m.IsInvented
        )
        {
            Notice = MeetingNotices.Report,
        });
    }
}
