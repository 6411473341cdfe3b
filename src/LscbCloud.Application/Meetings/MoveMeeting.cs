using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Meetings;

/// <summary>Moves a meeting to another day, or its updates to another last day. Its address follows the day.</summary>
[Requires(Permission.ManageMeetings)]
public sealed record MoveMeeting(string Slug, int Version, DateOnly? HeldOn, DateOnly? CutOff)
    : ICommand<MovedMeeting>,
        IMeetingInput;

internal sealed class MoveMeetingValidator : AbstractValidator<MoveMeeting>
{
    public MoveMeetingValidator(IValidator<IMeetingInput> input) => Include(input);
}

internal sealed class MoveMeetingHandler(IMeetingRows meetingRows, MeetingReading meetings, OutcomesReading outcomes)
    : ICommandHandler<MoveMeeting, MovedMeeting>
{
    public async Task<Result<MovedMeeting>> Handle(MoveMeeting request, CancellationToken cancellationToken)
    {
        var slug = request.Slug;
        var result = await meetings.ChangeAsync(
            request.Slug,
            request.Version,
            async meeting =>
            {
                var on = request.HeldOn.GetValueOrDefault();
                var isTaken = await meetingRows.Meetings.AnyAsync(
                    m => m.GroupId == meeting.GroupId && m.HeldOn == on && m.Id != meeting.Id,
                    cancellationToken
                );
                var hasOutcomes = await outcomes.AnyAsync(meeting.Id, cancellationToken);
                var moved = isTaken ? MeetingErrors.SameDay : meeting.Move(on, request.CutOff, hasOutcomes);
                slug = meeting.Slug;

                return moved;
            },
            cancellationToken
        );

        return result.IsFailure ? result.Error : new MovedMeeting(slug, result.Value.Version);
    }
}

public sealed partial class MeetingCan
{
    /// <summary>Move it to another day.</summary>
    public bool Move { get; } = user.May<MoveMeeting>() && meeting.WhyNotChanged() is null;
}
