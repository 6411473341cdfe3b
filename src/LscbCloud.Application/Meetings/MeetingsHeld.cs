using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Meetings;

/// <summary>Finds the meeting at which something was agreed, or from which it came.</summary>
internal sealed class MeetingsHeld(IMeetingRows meetingRows, IBusinessDay day)
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
        var ids = await meetingRows
            .Meetings.Where(m => m.Slug == address)
            .Select(m => m.Id)
            .ToListAsync(cancellationToken);

        return ids is [var id] ? await FindAsync(id, field, cancellationToken) : MeetingErrors.NoSuchMeeting(field);
    }

    /// <summary>The same, of a meeting that was found.</summary>
    public async Task<Result<Meeting>> FindAsync(MeetingId id, string field, CancellationToken cancellationToken)
    {
        // Whoever calls it off in this moment is first or second, and the second is refused.
        await meetingRows.LockAsync(id.Value, cancellationToken);
        var meeting = await meetingRows.Meetings.AsNoTracking().SingleAsync(m => m.Id == id, cancellationToken);
        var held = meeting.AskHeld(day.Today, field);

        return held.IsFailure ? held.Error : meeting;
    }
}
