using LscbCloud.Application.Common;
using LscbCloud.Application.Meetings;
using LscbCloud.Application.Records;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Search;

/// <summary>Finds meetings by the group that meets, those to come first.</summary>
internal sealed class MeetingSearch(IGroupRows groupRows, IMeetingRows meetingRows, IBusinessDay day) : ISearchable
{
    public FoundKind Kind => FoundKind.Meeting;

    public bool IsOpenTo(ICurrentUser user) => user.May<GetMeeting>();

    public async Task<IReadOnlyList<SearchHit>> FindAsync(
        SearchWords words,
        int most,
        CancellationToken cancellationToken
    )
    {
        var today = day.Today;
        var rows = await words
            .In(meetingRows.Meetings.AsNoTracking(), m => m.GroupName)
            .OrderBy(m => m.HeldOn < today)
            .ThenBy(m => m.HeldOn >= today ? m.HeldOn : DateOnly.MaxValue)
            .ThenByDescending(m => m.HeldOn)
            .Take(most)
            .Select(m => new
            {
                m.Slug,
                m.GroupName,
                m.HeldOn,
                IsCancelled = m.CancelledOn != null,
            })
            .ToListAsync(cancellationToken);

        return
        [
            .. rows.Select(m => new SearchHit(
                Kind,
                Meeting.LabelOf(m.GroupName, m.HeldOn),
                m.IsCancelled ? "Meeting, called off" : "Meeting",
                Excerpt: null,
                new FoundSubject(Meeting: m.Slug),
                m.HeldOn >= today && !m.IsCancelled,
                new RecordAddress(RecordKind.Meeting, m.Slug, Number: null)
            )),
        ];
    }

    public async Task<IReadOnlyList<string>> TitlesAsync(int most, CancellationToken cancellationToken) =>
        await groupRows.Groups.OrderBy(g => g.Id).Select(g => g.Name).Take(most).ToListAsync(cancellationToken);
}
