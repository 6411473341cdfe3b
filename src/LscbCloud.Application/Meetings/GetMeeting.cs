using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Meetings;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Meetings;

/// <summary>Reads one meeting: what was agreed at it, and what the priorities report to it, as they stand or as they were copied.</summary>
[Requires(Permission.ReadMeetings)]
public sealed record GetMeeting(string Slug) : IQuery<MeetingDetail>;

/// <summary>One meeting.</summary>
/// <param name="Slug">Its address.</param>
/// <param name="Label">What people call it.</param>
/// <param name="GroupName">Who meets.</param>
/// <param name="HeldOn">The day.</param>
/// <param name="CutOff">The last day for updates; none where no priority reports.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Cancellation">When and why it was called off.</param>
/// <param name="Freezing">When and by whom the reports were copied.</param>
/// <param name="Before">The meeting of the same group before this one to which priorities reported; none for the first.</param>
/// <param name="Reports">What each open priority reports, in the order of the plan. None where no priority reports.</param>
/// <param name="Outcomes">What was agreed at it, and what came from it.</param>
/// <param name="IsInvented">Whether it was made up for the demonstration.</param>
/// <param name="Version">Counts its changes.</param>
/// <param name="Can">What the reader may do with it.</param>
public sealed record MeetingDetail(
    string Slug,
    string Label,
    string GroupName,
    DateOnly HeldOn,
    DateOnly? CutOff,
    MeetingState State,
    CancellationView? Cancellation,
    FreezingView? Freezing,
    MeetingBefore? Before,
    IReadOnlyList<ReportView> Reports,
    MeetingOutcomes Outcomes,
    bool IsInvented,
    int Version,
    MeetingCan Can
);

/// <summary>When and why a meeting was called off.</summary>
public sealed record CancellationView(DateOnly On, string Reason);

/// <summary>When and by whom the reports were copied.</summary>
public sealed record FreezingView(DateOnly On, string By);

/// <summary>The meeting to which priorities reported the last time.</summary>
public sealed record MeetingBefore(string Slug, string Label, DateOnly HeldOn);

/// <summary>What the reader may do with a meeting as it stands.</summary>
public sealed record MeetingCan(bool Move, bool Cancel, bool Freeze);

/// <summary>What one priority reports.</summary>
/// <param name="Priority">The priority's address.</param>
/// <param name="Title">Its title.</param>
/// <param name="LedBy">The post that leads it, with its group.</param>
/// <param name="Judgement">The judgement in force.</param>
/// <param name="Update">Its latest update; none where there is none.</param>
/// <param name="IsNew">Whether an update was written since the meeting before.</param>
/// <param name="Actions">How its actions stand.</param>
/// <param name="IsInvented">Whether it was made up for the demonstration.</param>
public sealed record ReportView(
    string Priority,
    string Title,
    string LedBy,
    ReportedJudgement? Judgement,
    ReportedUpdate? Update,
    bool IsNew,
    ReportedActions Actions,
    bool IsInvented
);

/// <summary>The judgement that is reported, in the board's word.</summary>
public sealed record ReportedJudgement(JudgementValue Value, string Label, bool IsInvented);

/// <summary>The update that is reported, in its words.</summary>
public sealed record ReportedUpdate(
    DateOnly AsAt,
    string Did,
    ImpactState ImpactState,
    string Impact,
    string Next,
    string WrittenBy
);

internal sealed class GetMeetingHandler(MeetingReading meetings) : IQueryHandler<GetMeeting, MeetingDetail>
{
    public async Task<Result<MeetingDetail>> Handle(GetMeeting request, CancellationToken cancellationToken) =>
        await meetings.DetailAsync(request.Slug, cancellationToken) is { } detail ? detail : MeetingErrors.NotFound;
}
