using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Meetings;

namespace LscbCloud.Application.Meetings;

/// <summary>Reads one meeting: what was agreed at it, and what the priorities report to it, as they stand or as they were copied.</summary>
[Requires(Permission.ReadMeetings)]
public sealed record GetMeeting(string Slug) : IQuery<MeetingDetail>;

internal sealed class GetMeetingHandler(MeetingReading meetings) : IQueryHandler<GetMeeting, MeetingDetail>
{
    public async Task<Result<MeetingDetail>> Handle(GetMeeting request, CancellationToken cancellationToken) =>
        await meetings.DetailAsync(request.Slug, cancellationToken) is { } detail ? detail : MeetingErrors.NotFound;
}
