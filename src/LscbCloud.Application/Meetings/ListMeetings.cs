using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Meetings;

/// <summary>Lists the board's meetings: those to come with the next first, or those held with the latest first.</summary>
/// <param name="Shown">Which of them.</param>
/// <param name="After">The address of the last meeting on the page before.</param>
/// <param name="Limit">How many to a page.</param>
[Requires(Permission.ReadMeetings)]
public sealed record ListMeetings(MeetingsShown Shown, string? After, int Limit) : IQuery<MeetingList>;

internal sealed class ListMeetingsValidator : AbstractValidator<ListMeetings>
{
    public ListMeetingsValidator()
    {
        RuleFor(query => query.Limit).PageSize();
        RuleFor(query => query.Shown).IsInEnum().WithMessage("Choose coming, past or held.");
        RuleFor(query => query.After ?? "").Limited(MeetingAddress.MaxLength).OverridePropertyName("after");
    }
}

internal sealed class ListMeetingsHandler(
    IGroupRows groupRows,
    IMeetingRows meetingRows,
    ICurrentUser user,
    IBusinessDay day
) : IQueryHandler<ListMeetings, MeetingList>
{
    public async Task<Result<MeetingList>> Handle(ListMeetings request, CancellationToken cancellationToken)
    {
        var meetings = await PageAsync(request, cancellationToken);
        var groups = await groupRows
            .Groups.AsNoTracking()
            .Where(g => g.EndedOn == null)
            .OrderBy(g => g.Name)
            .Select(g => new MeetingGroup(g.Slug, g.Name))
            .Take(Group.MostOfABoard)
            .ToListAsync(cancellationToken);
        var mayPlan = user.Has(Permission.ManageMeetings);

        return new MeetingList(
            [.. meetings.Take(request.Limit).Select(meeting => MeetingViews.SummaryOf(meeting, day.Today))],
            groups,
            meetings.Count > request.Limit ? meetings[request.Limit - 1].Slug : null,
            new MeetingListCan(mayPlan && groups.Count > 0, mayPlan)
        );
    }

    private async Task<IReadOnlyList<Meeting>> PageAsync(ListMeetings request, CancellationToken cancellationToken)
    {
        var today = day.Today;
        var isComing = request.Shown is MeetingsShown.Coming;
        var meetings = meetingRows.Meetings.AsNoTracking();
        meetings = request.Shown switch
        {
            MeetingsShown.Coming => meetings.Where(m => m.HeldOn >= today),
            MeetingsShown.Held => meetings.Where(m => m.HeldOn <= today && m.CancelledOn == null),
            _ => meetings.Where(m => m.HeldOn < today),
        };

        if (request.After is { } after)
        {
            var last = await meetingRows
                .Meetings.Where(m => m.Slug == after)
                .Select(m => (DateOnly?)m.HeldOn)
                .SingleOrDefaultAsync(cancellationToken);

            if (last is not { } heldOn)
            {
                return [];
            }

            meetings = isComing
                ? meetings.Where(m => m.HeldOn > heldOn || (m.HeldOn == heldOn && string.Compare(m.Slug, after) > 0))
                : meetings.Where(m => m.HeldOn < heldOn || (m.HeldOn == heldOn && string.Compare(m.Slug, after) < 0));
        }

        var ordered = isComing
            ? meetings.OrderBy(m => m.HeldOn).ThenBy(m => m.Slug)
            : meetings.OrderByDescending(m => m.HeldOn).ThenByDescending(m => m.Slug);

        return await ordered.Take(request.Limit + 1).ToListAsync(cancellationToken);
    }
}
