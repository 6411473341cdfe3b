using LscbCloud.Application.Common;
using LscbCloud.Application.TextChecks;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Meetings;

/// <summary>
/// Copies what every open priority reports to a meeting, for good. Words that may tell who a child is hold the copy back until
/// somebody has taken them out or has answered for them.
/// </summary>
[Requires(Permission.ReportToMeetings)]
public sealed record FreezeReports(string Slug, int Version) : ICommand<Revision>, IIdempotent;

internal sealed class FreezeReportsHandler(
    IMeetingRows meetingRows,
    MeetingReading meetings,
    ReportsReading reports,
    TextGate gate,
    ICurrentUser user,
    IBusinessDay day
) : ICommandHandler<FreezeReports, Revision>
{
    public Task<Result<Revision>> Handle(FreezeReports request, CancellationToken cancellationToken) =>
        meetings.ChangeAsync(
            request.Slug,
            request.Version,
            async meeting =>
            {
                var present = await reports.NowAsync(cancellationToken);
                var frozen = meeting.Freeze(present.Count, day.Today, user.Author());

                if (frozen.IsFailure)
                {
                    return frozen;
                }

                meetingRows.MeetingReports.AddRange(
                    present.Select((report, index) => ReportedPriority.Of(meeting.Id, index + 1, report))
                );

                // A refusal undoes the copy with the transaction.
                return await gate.AskAsync([.. present.Select(TextsOf)], cancellationToken);
            },
            cancellationToken
        );

    private static SubjectTexts TextsOf(PriorityReport report)
    {
        var (priority, update, _) = report;

        return new SubjectTexts(
            priority.Id.Value,
            [
                new FieldText($"{priority.Slug}.aim", priority.Aim),
                new FieldText($"{priority.Slug}.did", update?.Did),
                new FieldText($"{priority.Slug}.impact", update?.ImpactText),
                new FieldText($"{priority.Slug}.next", update?.Next),
            ]
        );
    }
}

public sealed partial class MeetingCan
{
    /// <summary>Copy what priorities report to it.</summary>
    public bool Freeze { get; } = user.May<FreezeReports>() && meeting.WhyNotFrozen() is null;
}
