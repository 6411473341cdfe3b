using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Meetings;

/// <summary>Finds the meeting at which something was agreed, or from which it came.</summary>
internal sealed class MeetingsHeld(IBoardDb db, IBusinessDay day)
{
    /// <summary>What is kept of it: the words and the day of the meeting, or those that were entered.</summary>
    public async Task<Result<AgreedAt>> AgreedAtAsync(IAgreedAtInput input, CancellationToken cancellationToken)
    {
        if (input.AtMeeting is not { } slug)
        {
            return new AgreedAt(input.Meeting.Trimmed(), input.AgreedOn.GetValueOrDefault());
        }

        var found = await FindAsync(slug, "atMeeting", cancellationToken);

        return found.IsFailure ? found.Error : new AgreedAt(found.Value.GroupName, found.Value.HeldOn, found.Value.Id);
    }

    /// <summary>A meeting of the board that was held. The refusal names the field.</summary>
    public async Task<Result<Meeting>> FindAsync(string slug, string field, CancellationToken cancellationToken)
    {
        var address = slug.Trim();

        if (
            await db.Meetings.AsNoTracking().SingleOrDefaultAsync(m => m.Slug == address, cancellationToken)
            is not { } meeting
        )
        {
            return MeetingErrors.NoSuchMeeting(field);
        }

        var held = meeting.AskHeld(day.Today, field);

        return held.IsFailure ? held.Error : meeting;
    }
}
