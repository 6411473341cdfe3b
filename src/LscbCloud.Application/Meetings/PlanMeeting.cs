using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Meetings;

/// <summary>Plans a meeting of a group.</summary>
/// <param name="Group">The group's address.</param>
/// <param name="HeldOn">The day.</param>
/// <param name="CutOff">The last day for updates that are reported to it; none where no priority reports.</param>
[Requires(Permission.ManageMeetings)]
public sealed record PlanMeeting(string Group, DateOnly? HeldOn, DateOnly? CutOff)
    : ICommand<PlannedMeeting>,
        IIdempotent,
        IMeetingInput;

internal sealed class PlanMeetingValidator : AbstractValidator<PlanMeeting>
{
    public PlanMeetingValidator(IValidator<IMeetingInput> input)
    {
        RuleFor(command => command.Group).Text(Slugs.MaxLength, "Choose the group that meets.");
        Include(input);
    }
}

internal sealed class PlanMeetingHandler(IGroupRows groupRows, IMeetingRows meetingRows, ICurrentProvenance provenance)
    : ICommandHandler<PlanMeeting, PlannedMeeting>
{
    public async Task<Result<PlannedMeeting>> Handle(PlanMeeting request, CancellationToken cancellationToken)
    {
        var on = request.HeldOn.GetValueOrDefault();

        if (
            await groupRows.Groups.SingleOrDefaultAsync(g => g.Slug == request.Group, cancellationToken)
            is not { } group
        )
        {
            return Error.Invalid("group", "Choose a group of the board.");
        }

        if (await meetingRows.Meetings.AnyAsync(m => m.GroupId == group.Id && m.HeldOn == on, cancellationToken))
        {
            return MeetingErrors.SameDay;
        }

        var planned = Meeting.Plan(group, on, request.CutOff, provenance.IsInvented);

        if (planned.IsFailure)
        {
            return planned.Error;
        }

        _ = meetingRows.Meetings.Add(planned.Value);

        return new PlannedMeeting(planned.Value.Slug, planned.Value.Version);
    }
}
