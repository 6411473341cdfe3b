using LscbCloud.Application.Common;
using LscbCloud.Application.Records;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Meetings;

/// <summary>Meetings as records. Actions come from those that were held, and from no others.</summary>
internal sealed class MeetingRecords(IMeetingRows meetingRows, MeetingsHeld held) : IRecordKind
{
    public RecordKind Kind => RecordKind.Meeting;

    public Permission ToOpen => RequiresAttribute.Of<GetMeeting>().Permission;

    public async Task<FoundRecord?> FindAsync(RecordAddress address, CancellationToken cancellationToken)
    {
        var found = await meetingRows
            .Meetings.Where(m => m.Slug == address.Address)
            .Select(m => new
            {
                m.Id,
                m.GroupName,
                m.HeldOn,
            })
            .SingleOrDefaultAsync(cancellationToken);

        return found is null ? null : new FoundRecord(found.Id.Value, Meeting.LabelOf(found.GroupName, found.HeldOn));
    }

    public async Task<IReadOnlyDictionary<Guid, RecordLink>> LinksAsync(
        IReadOnlyCollection<Guid> records,
        CancellationToken cancellationToken
    )
    {
        MeetingId[] ids = [.. records.Select(MeetingId.From)];
        var found = await meetingRows
            .Meetings.Where(m => ids.Contains(m.Id))
            .Select(m => new
            {
                m.Id,
                m.Slug,
                m.GroupName,
                m.HeldOn,
            })
            .ToListAsync(cancellationToken);

        return found.ToDictionary(
            m => m.Id.Value,
            m => new RecordLink(
                RecordKind.Meeting,
                m.Slug,
                Number: null,
                $"meetings/{m.Slug}",
                Meeting.LabelOf(m.GroupName, m.HeldOn)
            )
        );
    }

    public async Task<Result> AskSourceAsync(Guid record, string field, CancellationToken cancellationToken)
    {
        var found = await held.FindAsync(MeetingId.From(record), field, cancellationToken);

        return found.IsFailure ? found.Error : Result.Success;
    }
}
