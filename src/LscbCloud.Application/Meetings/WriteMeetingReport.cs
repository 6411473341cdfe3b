using LscbCloud.Application.Common;
using LscbCloud.Application.Documents;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Meetings;

namespace LscbCloud.Application.Meetings;

/// <summary>Writes what the priorities report to a meeting as a paper: the copy once there is one, and a draft before.</summary>
[Requires(Permission.ReadMeetings)]
public sealed record WriteMeetingReport(string Slug) : IQuery<Document>;

internal sealed class WriteMeetingReportHandler(MeetingReading meetings, DocumentHeads heads)
    : IQueryHandler<WriteMeetingReport, Document>
{
    public async Task<Result<Document>> Handle(WriteMeetingReport request, CancellationToken cancellationToken)
    {
        if (await meetings.DetailAsync(request.Slug, cancellationToken) is not { } meeting)
        {
            return MeetingErrors.NotFound;
        }

        var head = await heads.OfAsync(
            "Report on the priorities",
            meeting.Label,
            meeting.Version,
            $"{meeting.Slug}-report",
            cancellationToken
        );

        return new Document(head, [.. MeetingReport.BlocksOf(meeting)]);
    }
}
