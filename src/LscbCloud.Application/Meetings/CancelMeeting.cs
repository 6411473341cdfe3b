using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Meetings;

namespace LscbCloud.Application.Meetings;

/// <summary>Calls a meeting off and says why.</summary>
[Requires(Permission.ManageMeetings)]
public sealed record CancelMeeting(string Slug, int Version, string Reason) : ICommand<Revision>, IIdempotent;

internal sealed class CancelMeetingValidator : AbstractValidator<CancelMeeting>
{
    public CancelMeetingValidator() =>
        RuleFor(command => command.Reason).Text(Meeting.ReasonMaxLength, "Enter why the meeting is called off.");
}

internal sealed class CancelMeetingHandler(MeetingReading meetings, OutcomesReading outcomes, IBusinessDay day)
    : ICommandHandler<CancelMeeting, Revision>
{
    public Task<Result<Revision>> Handle(CancelMeeting request, CancellationToken cancellationToken) =>
        meetings.ChangeAsync(
            request.Slug,
            request.Version,
            async meeting =>
                meeting.Cancel(
                    day.Today,
                    request.Reason.Trim(),
                    await outcomes.AnyAsync(meeting.Id, cancellationToken)
                ),
            cancellationToken
        );
}

public sealed partial class MeetingCan
{
    /// <summary>Cancel it.</summary>
    public bool Cancel { get; } = user.May<CancelMeeting>() && meeting.WhyNotCancelled(hasOutcomes) is null;
}
